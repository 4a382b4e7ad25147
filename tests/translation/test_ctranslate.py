"""CTranslate2 for real on a tiny M2M100 made here: its words mean nothing, the way through it is the real one."""

import json
from pathlib import Path

import pytest

from server.errors import BadInput
from server.translation.ctranslate import CTranslate, installed
from server.translation.engine import EngineFailed
from server.translation.weights import Weights, convert, fetch, known_weights, sha256
from tests.translation.service import serving

needs_ctranslate = pytest.mark.skipif(not installed(), reason="ctranslate2 and sentencepiece are not installed")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    import sentencepiece
    import torch
    from transformers import M2M100Config, M2M100ForConditionalGeneration

    source = tmp_path_factory.mktemp("weights")
    corpus = source / "corpus.txt"
    corpus.write_text("\n".join(f"the parcel number {n} arrived broken and late" for n in range(200)), encoding="utf-8")
    sentencepiece.SentencePieceTrainer.train(
        input=str(corpus), model_prefix=str(source / "sentencepiece.bpe"), vocab_size=60, model_type="bpe",
        minloglevel=2,
    )  # fmt: skip
    corpus.unlink()
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(source / "sentencepiece.bpe.model"))
    words = ["<s>", "<pad>", "</s>", "<unk>"]
    words += [piece for piece in (pieces.id_to_piece(n) for n in range(len(pieces))) if piece not in words]
    (source / "vocab.json").write_text(json.dumps({word: n for n, word in enumerate(words)}), encoding="utf-8")
    (source / "tokenizer_config.json").write_text('{"tokenizer_class": "M2M100Tokenizer"}', encoding="utf-8")
    torch.manual_seed(1)
    config = M2M100Config(
        vocab_size=len(words) + 108, d_model=16, encoder_layers=1, decoder_layers=1, encoder_attention_heads=2,
        decoder_attention_heads=2, encoder_ffn_dim=16, decoder_ffn_dim=16, max_position_embeddings=1024,
    )  # fmt: skip
    M2M100ForConditionalGeneration(config).save_pretrained(source)
    target = source.parent / "ready" / "weights"
    convert(source, target, kind="m2m100")
    return target


@needs_ctranslate
@pytest.mark.filterwarnings("ignore")
def test_a_real_model_translates_line_by_line(folder: Path) -> None:
    engine = CTranslate(folder, seconds=60)
    assert engine.ready()
    said = engine.translate(["the parcel arrived. it is late.", "broken"], "en", "de")
    assert len(said) == 2
    assert all(isinstance(one, str) and "__de__" not in one for one in said)
    assert said == engine.translate(["the parcel arrived. it is late.", "broken"], "en", "de")
    assert said != engine.translate(["the parcel arrived. it is late.", "broken"], "en", "fr")
    assert not list(folder.parent.glob("*.new"))


@needs_ctranslate
@pytest.mark.filterwarnings("ignore")
def test_time_is_kept_and_unknown_languages_are_not_covered(folder: Path) -> None:
    with pytest.raises(EngineFailed) as failed:
        CTranslate(folder, seconds=0).translate(["x"], "en", "de")
    assert failed.value.reason == "too-slow"
    engine = CTranslate(folder)
    assert engine.covers("nb", "fil")
    assert not engine.covers("en", "zh-Hant")
    assert not engine.covers("te", "en")
    assert CTranslate(folder, "nllb200").covers("te", "zh-Hant")


def test_without_weights_it_is_not_ready(tmp_path: Path) -> None:
    assert not CTranslate(tmp_path).ready()
    with pytest.raises(EngineFailed) as failed:
        CTranslate(tmp_path).translate(["x"], "en", "de")
    assert failed.value.reason == "not-set-up"


# Fetching


CONTENT = bytes(range(256)) * 40


def _weights(tmp_path: Path) -> Weights:
    (tmp_path / "whole").write_bytes(CONTENT)
    return Weights("org/model", "abc", "m2m100", "MIT", True, "small", {"w.bin": sha256(tmp_path / "whole")})


def test_files_are_fetched_once_and_checked(tmp_path: Path) -> None:
    weights = _weights(tmp_path)
    with serving(lambda path, body: (200, CONTENT)) as service:
        fetch(weights, tmp_path / "to", say=lambda _: None, hub=service.address)
        fetch(weights, tmp_path / "to", say=lambda _: None, hub=service.address)
    assert (tmp_path / "to" / "w.bin").read_bytes() == CONTENT
    assert [path for path, _, _ in service.asked] == ["/org/model/resolve/abc/w.bin"]


def test_a_file_that_broke_off_is_gone_on_with(tmp_path: Path) -> None:
    import http.server
    import threading

    weights = _weights(tmp_path)
    asked: list[str] = []

    class Hub(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.headers.get("Range", ""))
            start = int(asked[-1].removeprefix("bytes=").removesuffix("-") or 0)
            rest = CONTENT[start:]
            self.send_response(206 if start else 200)
            if start:
                self.send_header("Content-Range", f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}")
            self.send_header("Content-Length", str(len(rest)))
            self.end_headers()
            self.wfile.write(rest if start else rest[:5000])

        def log_message(self, *_: object) -> None: ...

    server = http.server.HTTPServer(("127.0.0.1", 0), Hub)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        hub = f"http://127.0.0.1:{server.server_address[1]}"
        with pytest.raises(BadInput, match="not reached"):
            fetch(weights, tmp_path / "to", say=lambda _: None, hub=hub)
        fetch(weights, tmp_path / "to", say=lambda _: None, hub=hub)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    assert asked == ["", "bytes=5000-"]
    assert (tmp_path / "to" / "w.bin").read_bytes() == CONTENT


def test_another_file_than_expected_is_thrown_away(tmp_path: Path) -> None:
    weights = _weights(tmp_path)
    with serving(lambda path, body: (200, b"something else")) as service, pytest.raises(BadInput, match="not the file"):
        fetch(weights, tmp_path / "to", say=lambda _: None, hub=service.address)
    assert list((tmp_path / "to").iterdir()) == []


def test_what_is_not_free_for_business_is_marked() -> None:
    found = known_weights()
    assert found["m2m100"].free
    assert not found["nllb200"].free
    assert all(len(digest) == 64 for weights in found.values() for digest in weights.files.values())
