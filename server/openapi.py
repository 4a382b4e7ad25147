"""`python -m server.openapi` prints the OpenAPI document that the extension's client is generated from."""

import json
import sys
import tempfile
from enum import StrEnum

from server import vocabulary
from server.app import create_app
from server.replies.languages import LANGUAGES
from server.settings import Settings


def document() -> dict[str, object]:
    """The OpenAPI document of the server; `x-vocabulary` holds every closed list of `server.vocabulary`, and the
    languages in which replies are written."""
    with tempfile.TemporaryDirectory() as folder:
        app = create_app(Settings(data=folder), load=False)
        described = app.openapi()
        app.state.services.database.close()
    described["x-vocabulary"] = {
        name: list(kind)
        for name, kind in vars(vocabulary).items()
        if isinstance(kind, type) and issubclass(kind, StrEnum) and kind is not StrEnum
    }
    described["x-vocabulary"]["ReplyLanguage"] = list(LANGUAGES)
    return described


if __name__ == "__main__":
    json.dump(document(), sys.stdout, indent=1, ensure_ascii=False, sort_keys=True)
    sys.stdout.write("\n")
