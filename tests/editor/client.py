"""An editor without a window: the side of the Language Server Protocol that asks."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import IO, Any

PATIENCE = 30
"""Seconds to wait for an answer."""


class Client:
    """Talks with a server over its standard input and output. Positions count from 0."""

    def __init__(self, stdin: IO[bytes], stdout: IO[bytes]) -> None:
        self._stdin = stdin
        self._received: Queue[dict[str, Any]] = Queue()
        self._settings: dict[str, Any] = {}
        self._asked = 0
        Thread(target=self._listen, args=(stdout,), daemon=True).start()

    def start(self, project: Path, settings: dict[str, Any]) -> None:
        """Open a folder as Visual Studio Code does, with its settings for YAML and without a network."""
        root = {"uri": project.as_uri(), "name": project.name}
        capabilities = {"textDocument": {"hover": {"contentFormat": ["markdown"]}}}
        self.ask(
            "initialize",
            {
                "processId": None,
                "rootUri": root["uri"],
                "workspaceFolders": [root],
                "capabilities": capabilities,
            },
        )
        self._settings = {"validate": True, "hover": True, "completion": True, **settings}
        self._settings["schemaStore"] = {"enable": False}
        self._tell("initialized", {})
        self._tell("workspace/didChangeConfiguration", {"settings": {"yaml": self._settings}})

    def open(self, path: Path, text: str) -> list[dict[str, Any]]:
        """Open a file that need not exist; what the server finds wrong with it."""
        document = {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self._tell("textDocument/didOpen", {"textDocument": document})
        while True:
            message = self._next()
            told = message.get("params", {})
            if message.get("method") == "textDocument/publishDiagnostics" and told["uri"] == document["uri"]:
                return list(told["diagnostics"])

    def at(self, method: str, path: Path, line: int, character: int) -> Any:
        """Ask about a position in an open file."""
        position = {"line": line, "character": character}
        return self.ask(
            f"textDocument/{method}", {"textDocument": {"uri": path.as_uri()}, "position": position}
        )

    def ask(self, method: str, parameters: dict[str, Any]) -> Any:
        """A request, and its result."""
        self._asked += 1
        asked = self._asked
        self._send({"id": asked, "method": method, "params": parameters})
        while True:
            message = self._next()
            if message.get("id") == asked and "method" not in message:
                assert "error" not in message, message
                return message["result"]

    def _next(self) -> dict[str, Any]:
        """The next message; what the server itself asks is answered."""
        message = self._received.get(timeout=PATIENCE)
        if "id" in message and "method" in message:
            items = message.get("params", {}).get("items", ())
            answer = [self._settings if item["section"] == "yaml" else {} for item in items]
            self._send({"id": message["id"], "result": answer or None})
        return message

    def _tell(self, method: str, parameters: dict[str, Any]) -> None:
        self._send({"method": method, "params": parameters})

    def _send(self, message: dict[str, Any]) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))
        self._stdin.flush()

    def _listen(self, stdout: IO[bytes]) -> None:
        while header := stdout.readline():
            length = int(header.removeprefix(b"Content-Length:"))
            while stdout.readline().strip():
                pass
            self._received.put(json.loads(stdout.read(length)))


@contextmanager
def talking_to(command: Sequence[str]) -> Iterator[Client]:
    """A client of a server that runs as long as it is talked to."""
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        assert server.stdin and server.stdout
        try:
            yield Client(server.stdin, server.stdout)
        finally:
            server.kill()
