"""The checksums of a site's files, and the signature over them. Section 9 of FORMAT.txt has the rules.

Ed25519 is computed as in RFC 8032, section 5.1. Only verification is here, which needs no secret.
"""

from __future__ import annotations

import base64
import hashlib
import re
from argparse import ArgumentTypeError
from pathlib import Path

LIST, SIGNATURE = "SHA256SUMS", "SHA256SUMS.sig"


def altered_files(site: Path) -> list[str]:
    """Files that are changed, lost or added, each as "changed  about/index.html". Sorted."""
    listed: dict[str, str] = {}
    for line in (site / LIST).read_text("utf-8").splitlines():
        entry = re.fullmatch(r"([0-9a-f]{64}) [ *](.+)", line)
        if entry is None:
            raise ValueError(f"{LIST} has a line that is no checksum and file: {line[:100]!r}")
        listed[entry[2]] = entry[1]
    found = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if not path.is_dir()}
    found = {name: path for name, path in found.items() if name not in (LIST, SIGNATURE)}
    differences = [("lost", name) for name in listed if name not in found]
    differences += [("added", name) for name in found if name not in listed]
    for name in listed.keys() & found.keys():
        if checksum(found[name]) != listed[name]:
            differences.append(("changed", name))
    # Control characters are escaped, so that a terminal shows them instead of obeying them.
    return [f"{state:8} {name if name.isprintable() else repr(name)}" for state, name in sorted(differences)]


def checksum(path: Path) -> str | None:
    """The checksum of a file; None for one that cannot be read, such as a broken link."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None


# ---- Signatures: the format of OpenSSH (its PROTOCOL.sshsig) --------------------------------------------------------
ARMOR = r"-----BEGIN SSH SIGNATURE-----\s+([A-Za-z0-9+/=\s]+)\s-----END SSH SIGNATURE-----\s*"


def packed(value: bytes) -> bytes:
    """A field: its length in four bytes, and its bytes."""
    return len(value).to_bytes(4, "big") + value


def fields_of(data: bytes, count: int) -> list[bytes]:
    """The fields that data consists of."""
    fields = []
    for _ in range(count):
        end = 4 + int.from_bytes(data[:4], "big")
        if len(data) < max(end, 4):
            raise ValueError("it is not a whole SSH signature")
        fields.append(data[4:end])
        data = data[end:]
    if data:
        raise ValueError("it is followed by other bytes")
    return fields


def ed25519_value(data: bytes, length: int) -> bytes:
    """A public key of 32 bytes, or a signature of 64, from the field that says of which type it is."""
    [kind] = fields_of(data[: 4 + int.from_bytes(data[:4], "big")], 1)
    if kind != b"ssh-ed25519":
        raise ValueError(f"it is by a key of the type {kind.decode('ascii', 'replace')}, not ssh-ed25519")
    value = fields_of(data, 2)[1]
    if len(value) != length:
        raise ValueError("it is not a whole SSH signature")
    return value


def signer_of(message: bytes, armored: str) -> str:
    """The fingerprint of the key that signed a message; ValueError, with the reason, if none did."""
    armor = re.fullmatch(ARMOR, armored)
    if armor is None:
        raise ValueError("it is not an SSH signature")
    try:
        blob = base64.b64decode(re.sub(r"\s", "", armor[1]), validate=True)
    except ValueError:
        raise ValueError("it is not an SSH signature") from None
    if blob[:10] != b"SSHSIG\0\0\0\1":
        raise ValueError("it is not a whole SSH signature")
    key, purpose, reserved, algorithm, signature = fields_of(blob[10:], 5)
    public = ed25519_value(key, 32)
    if purpose != b"file":
        raise ValueError(f"it signs for “{purpose.decode('utf-8', 'replace')}”, not for “file”")
    if algorithm not in (b"sha256", b"sha512"):
        raise ValueError(f"it uses the hash “{algorithm.decode('utf-8', 'replace')}”, not sha256 or sha512")
    digest = hashlib.new(algorithm.decode(), message).digest()
    signed = b"SSHSIG" + b"".join(map(packed, (purpose, reserved, algorithm, digest)))
    if not is_signed(public, signed, ed25519_value(signature, 64)):
        raise ValueError(f"{LIST} or its signature has changed since it was signed")
    return "SHA256:" + base64.b64encode(hashlib.sha256(key).digest()).decode().rstrip("=")


def fingerprint(text: str) -> str:
    """The fingerprint in a line of `ssh-keygen -l`; ArgumentTypeError if there is none."""
    found = re.search("SHA256:[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/=])", text)
    if found is None:
        raise ArgumentTypeError("a fingerprint is SHA256: and 43 characters")
    return found[0]


def judge_signature(site: Path, expected: str | None) -> tuple[bool, str]:
    """Whether the signature is accepted, and the verdict in words; `expected` is the fingerprint of a key."""
    if not (site / SIGNATURE).exists():
        accidents, named = "so this shows accidental damage, not forgery", "so not by the key that you named either"
        return expected is None, f"{LIST} is not signed, {accidents if expected is None else named}."
    try:
        signer = signer_of((site / LIST).read_bytes(), (site / SIGNATURE).read_text("latin-1"))
    except ValueError as error:
        return False, f"{SIGNATURE} is not valid: {error}."
    if expected is None:
        advice = "Compare this fingerprint with the one that the publisher gave you elsewhere."
        return True, f"{LIST} is signed by the key {signer}. {advice}"
    if signer != expected:
        return False, f"{SIGNATURE} is by the key {signer}, not by the one that you named."
    return True, f"{LIST} is signed by the key that you named, {signer}."


# ---- Ed25519 --------------------------------------------------------------------------------------------------------
P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)

# A point (x, y) as (X, Y, Z, T): x = X / Z, y = Y / Z, x y = T / Z.
Point = tuple[int, int, int, int]


def add(one: Point, other: Point) -> Point:
    """The sum of two points (RFC 8032, section 5.1.4)."""
    a = (one[1] - one[0]) * (other[1] - other[0]) % P
    b = (one[1] + one[0]) * (other[1] + other[0]) % P
    c = 2 * one[3] * other[3] * D % P
    d = 2 * one[2] * other[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def multiply(factor: int, point: Point) -> Point:
    """The point added to itself as often as the factor says."""
    total = (0, 1, 1, 0)
    while factor:
        if factor & 1:
            total = add(total, point)
        point, factor = add(point, point), factor >> 1
    return total


def decode(data: bytes) -> Point | None:
    """The point of 32 bytes (section 5.1.3); None if they are not one."""
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if y >= P or (x * x - square) % P or (x == 0 and sign):
        return None
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


def encode(point: Point) -> bytes:
    """The 32 bytes of a point (section 5.1.2)."""
    inverse = pow(point[2], P - 2, P)
    x, y = point[0] * inverse % P, point[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


BASE = decode((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def is_signed(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether a key signed a message (section 5.1.7)."""
    key, scalar = decode(public), int.from_bytes(signature[32:], "little")
    if key is None or scalar >= ORDER:
        return False
    challenge = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % ORDER
    negative = (P - key[0], key[1], key[2], P - key[3])
    return encode(add(multiply(scalar, BASE), multiply(challenge, negative))) == signature[:32]
