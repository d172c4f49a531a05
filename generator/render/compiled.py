"""Compiled templates, kept where Python keeps compiled modules: to compile all takes half a second."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

from jinja2.bccache import Bucket, FileSystemBytecodeCache


class Compiled(FileSystemBytecodeCache):
    """One file a template. Of another source, Jinja or Python, or damaged, it is none and made anew.

    What a template is compiled to depends on its source alone: none calls a filter of ours on a constant.
    """

    def __init__(self) -> None:
        super().__init__(str(Path(__file__).parent / "__pycache__"), "%s.jinja.bin")

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take what was kept, if it is whole."""
        try:
            super().load_bytecode(bucket)
        except Exception:  # damaged before the part that Jinja itself looks at
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a template, where Python would keep a module."""
        if sys.dont_write_bytecode:
            return
        with suppress(OSError):  # the program belongs to somebody else, or the disk is full
            Path(self.directory).mkdir(exist_ok=True)
            super().dump_bytecode(bucket)
