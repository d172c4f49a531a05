"""What browsers may load and run on the site: its own files, and nothing that stands in a page.

Content Security Policy Level 3, https://www.w3.org/TR/CSP3/. The error page alone has a style and a script,
since it does not know where the site begins: they are allowed by the hash of what they say.
"""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from pathlib import Path

_EVERYWHERE = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",  # the icon of the error page
    "worker-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'self'",
}


def sent(theme: Path) -> str:
    """The policy for a host to send with every file, given the folder of the theme."""
    assets = theme / "assets"
    whole = dict(_EVERYWHERE)
    whole["script-src"] += f" {_hash(assets / 'javascripts' / 'lost.js')}"
    whole["style-src"] += f" {_hash(assets / 'stylesheets' / 'bare.css')}"
    return "; ".join(f"{name} {value}" for name, value in whole.items())


def headers(theme: Path) -> str:
    """The file `_headers`, which hosts such as Netlify and Cloudflare Pages read."""
    return f"/*\n  Content-Security-Policy: {sent(theme)}\n  X-Content-Type-Options: nosniff\n"


def _hash(file: Path) -> str:
    """Of a file as it stands in the error page: Jinja includes it without its last line end."""
    text = file.read_bytes().removesuffix(b"\n")
    return f"'sha256-{b64encode(sha256(text).digest()).decode()}'"
