import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Words, wordsIn } from "../locales";

/** The words of the panel's language, for every component below. */
export const WordsContext = createContext<Words>(wordsIn("en"));

export function useWords(): Words {
  return useContext(WordsContext);
}
