"""Files of a case, and its packet."""

import asyncio
import base64
import binascii
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol, cast

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse
from pydantic import BaseModel, Field

from server.brief import Brief
from server.errors import BadInput, NotFound
from server.evidence.originals import Original, source_by_name, to_enclose
from server.evidence.packet_jobs import MEDIA_TYPES, PacketJobs, PacketState, finished_files
from server.evidence.packet_steps import Progress
from server.orders.context import OrderContext
from server.vocabulary import EvidenceItem

if TYPE_CHECKING:
    from server.evidence.packet import Packet, Prints

router = APIRouter(prefix="/api/cases/{case_id}", tags=["evidence"])


class AttachmentRequest(BaseModel):
    """A file for a case. `data` is base64; `kind` an evidence item code, or empty where it is not known."""

    name: str = Field(min_length=1, max_length=1_000)
    media_type: str = Field(default="application/octet-stream", max_length=200)
    kind: EvidenceItem | Literal[""] | None = None
    data: str


class AttachmentAnswer(BaseModel):
    sha256: str


class PartRequest(BaseModel):
    """A part of a file that is too large for one request. `upload` is made up by the sender, the same for all parts."""

    upload: str = Field(pattern=r"^[0-9a-f]{16,64}$")
    number: int = Field(ge=0, lt=100_000)
    last: bool = False
    name: str = Field(min_length=1, max_length=1_000)
    media_type: str = Field(default="application/octet-stream", max_length=200)
    kind: EvidenceItem | Literal[""] | None = None
    data: str


class PartAnswer(BaseModel):
    bytes: int = Field(description="how much has come so far")
    sha256: str = Field(default="", description="of the whole file, after its last part")


class PacketRequest(BaseModel):
    """`lang` is the seller's language; the packet itself is in the platform's."""

    lang: Literal["en", "zh"] = "en"


class StoredOriginal(Protocol):
    """A row of the store's files."""

    @property
    def sha256(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def media_type(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def source(self) -> str: ...
    @property
    def captured_at(self) -> str: ...


class StoredCase(Protocol):
    @property
    def context(self) -> OrderContext: ...


class CaseStore(Protocol):
    def get(self, case_id: str, /) -> StoredCase: ...


class FileStore(Protocol):
    def put(
        self, case_id: str, *, name: str, media_type: str, kind: str, data: bytes, source: str, now: datetime
    ) -> str: ...
    def put_part(self, upload: str, number: int, data: bytes) -> int: ...
    def put_upload(
        self, case_id: str, upload: str, *, name: str, media_type: str, kind: str, source: str, now: datetime
    ) -> str: ...
    def list(self, case_id: str, /) -> Sequence[StoredOriginal]: ...
    def path(self, sha256: str, /) -> Path: ...


class Teller(Protocol):
    def publish(self, event: str, data: Mapping[str, Any], /) -> None: ...


class House(Protocol):
    """What these routes need of `server.services.Services`."""

    @property
    def cases(self) -> CaseStore: ...
    @property
    def files(self) -> FileStore: ...
    @property
    def printer(self) -> "Prints": ...
    @property
    def jobs(self) -> PacketJobs: ...
    @property
    def events(self) -> Teller: ...
    @property
    def packets_dir(self) -> Path: ...
    def brief(self, case_id: str, lang: str) -> Brief: ...
    def clock(self) -> datetime: ...


def _house(request: Request) -> House:
    return cast(House, request.app.state.services)


@router.post("/attachments")
def add_attachment(case_id: str, body: AttachmentRequest, request: Request) -> AttachmentAnswer:
    """Keeps a file with the case, untouched and once. Answers with its SHA-256."""
    house = _house(request)
    context = house.cases.get(case_id).context
    data = _bytes(body.data)
    if not data:
        raise BadInput("The file is empty.", hint="Choose another file, or save it again where it came from.")
    kept = house.files.put(
        case_id,
        name=body.name,
        media_type=body.media_type,
        kind=body.kind or "",
        data=data,
        source=source_by_name(body.name, context),
        now=house.clock(),
    )
    return AttachmentAnswer(sha256=kept)


@router.post("/attachments/parts")
def add_attachment_part(case_id: str, body: PartRequest, request: Request) -> PartAnswer:
    """Takes a large file (a video) part by part, in order; the last part makes it a file of the case."""
    house = _house(request)
    context = house.cases.get(case_id).context
    size = house.files.put_part(body.upload, body.number, _bytes(body.data))
    if not body.last:
        return PartAnswer(bytes=size)
    kept = house.files.put_upload(
        case_id,
        body.upload,
        name=body.name,
        media_type=body.media_type,
        kind=body.kind or "",
        source=source_by_name(body.name, context),
        now=house.clock(),
    )
    return PartAnswer(bytes=size, sha256=kept)


def _bytes(data: str) -> bytes:
    try:
        return base64.b64decode(data, validate=True)
    except (binascii.Error, ValueError):
        raise BadInput("The file's data is not valid base64.", hint="Add the file again.") from None


@router.post("/packet", status_code=202)
async def start_packet(case_id: str, body: PacketRequest, request: Request) -> PacketState:
    """Begins building the case's packet, or joins the building of it, and answers at once."""
    house = _house(request)
    context = (await asyncio.to_thread(house.cases.get, case_id)).context
    folder = house.packets_dir / case_id

    async def build(progress: Progress) -> "Packet":
        # Here, because the server's start need not wait for the libraries that read pictures and make pages.
        from server.evidence.packet import build_packet

        brief = await asyncio.to_thread(house.brief, case_id, body.lang)
        originals = await asyncio.to_thread(_originals, house, case_id)
        return await build_packet(
            context, brief, originals, folder, printer=house.printer, now=house.clock(), progress=progress
        )

    def tell(state: PacketState) -> None:
        house.events.publish("packet", {"case_id": case_id, **state.model_dump(mode="json")})

    return house.jobs.start(case_id, folder, build, tell)


def _originals(house: House, case_id: str) -> list[Original]:
    files = [
        Original(
            name=file.name,
            media_type=file.media_type,
            path=house.files.path(file.sha256),
            source=file.source,
            captured_at=datetime.fromisoformat(file.captured_at) if file.captured_at else None,
            kind=file.kind or None,
        )
        for file in house.files.list(case_id)
    ]
    return to_enclose(files)


@router.get("/packet")
def packet_state(case_id: str, request: Request) -> PacketState:
    """How far the packet is, and the files that can be fetched."""
    house = _house(request)
    house.cases.get(case_id)
    return house.jobs.state(case_id, house.packets_dir / case_id)


@router.get("/packet/{name}", response_class=FileResponse)
def packet_file(case_id: str, name: str, request: Request) -> FileResponse:
    """`packet.pdf` or `packet.zip` of the last packet that was finished."""
    house = _house(request)
    context = house.cases.get(case_id).context
    folder = house.packets_dir / case_id
    if name not in {file.name for file in finished_files(folder)}:
        raise NotFound("There is no such packet file.", hint="Build the packet first.")
    stem, _, ending = name.partition(".")
    safe_id = "".join(sign for sign in context.order.id if sign.isascii() and (sign.isalnum() or sign in "-_"))[:60]
    return FileResponse(
        folder / name,
        media_type=MEDIA_TYPES[name],
        filename=f"{stem}-{safe_id}.{ending}",
        content_disposition_type="inline" if name.endswith(".pdf") else "attachment",
        headers={"X-Content-Type-Options": "nosniff"},
    )
