"""Small changes to a program that its tests should notice."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

_OTHER: dict[type[ast.AST], type[ast.AST]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
}
"""What each operator becomes."""
_LEFT_ALONE = ("decorator_list", "returns", "annotation")
"""The fixed facts of a rule, and types, which do not run."""


@dataclass(frozen=True)
class Mutant:
    """A program with one change."""

    line: int
    before: str
    after: str
    source: str

    def __str__(self) -> str:
        return f"{self.line}: {self.before} → {self.after}"


def mutants(source: str) -> Iterator[Mutant]:
    """Every program that differs from `source` in one condition, comparison, number or statement."""
    tree = ast.parse(source)
    for index, node in enumerate(_nodes(tree)):
        for number, new in enumerate(_changes(node)):
            changed = deepcopy(tree)
            target = list(_nodes(changed))[index]
            made = _Replace(target, list(_changes(target))[number]).visit(changed)
            text = ast.unparse(ast.fix_missing_locations(made))
            yield Mutant(getattr(node, "lineno", 0), _short(node), _short(new), text)


def _nodes(node: ast.AST) -> Iterator[ast.AST]:
    yield node
    for name, value in ast.iter_fields(node):
        if name not in _LEFT_ALONE:
            for item in value if isinstance(value, list) else (value,):
                if isinstance(item, ast.AST):
                    yield from _nodes(item)


def _changes(node: ast.AST) -> Iterator[ast.AST]:
    """What a node may be replaced by."""
    match node:
        case ast.Compare(ops=[operator]):
            yield _with(node, ops=[_other(operator)])
        case ast.BoolOp():
            yield _with(node, op=_other(node.op))
            for value in node.values:
                rest = [one for one in node.values if one is not value]
                yield _with(node, values=rest) if len(rest) > 1 else rest[0]
        case ast.BinOp(op=ast.Add() | ast.Sub()):
            yield _with(node, op=_other(node.op))
        case ast.UnaryOp(op=ast.Not()):
            yield node.operand
        case ast.If() | ast.IfExp() | ast.While():
            yield _with(node, test=ast.Constant(value=True))
            yield _with(node, test=ast.Constant(value=False))
        case ast.comprehension():
            for condition in node.ifs:
                yield _with(node, ifs=[one for one in node.ifs if one is not condition])
        case ast.Constant(value=int(number)) if not isinstance(number, bool):
            yield ast.Constant(value=number + 1)
        case ast.Continue() | ast.Break() | ast.Return(value=None):
            yield ast.Pass()
        case ast.Expr(value=ast.Yield() | ast.YieldFrom()):
            yield ast.Pass()


def _other(operator: ast.AST) -> ast.AST:
    return _OTHER[type(operator)]()


def _with(node: ast.AST, **fields: Any) -> ast.AST:
    """The same node with some fields changed."""
    return type(node)(**{**dict(ast.iter_fields(node)), **fields})


def _short(node: ast.AST) -> str:
    """The first line of a node, of bearable length."""
    line = ast.unparse(ast.fix_missing_locations(deepcopy(node))).strip().split("\n")[0]
    return f"{line[:90]}…" if len(line) > 90 else line


class _Replace(ast.NodeTransformer):
    def __init__(self, target: ast.AST, new: ast.AST) -> None:
        self.target, self.new = target, new

    def visit(self, node: ast.AST) -> Any:
        return self.new if node is self.target else self.generic_visit(node)
