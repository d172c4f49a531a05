"""How templates call words and macros: several hundred times a page."""

from __future__ import annotations

from typing import Any

from jinja2.runtime import Context, Macro

from generator.locale import Words


class QuickContext(Context):
    """Jinja's own, which for others asks each time whether they want to know of the template."""

    def call(self, called: Any, /, *arguments: Any, **named: Any) -> Any:
        """Call something from a template; Jinja adds the two arguments that are taken off here."""
        if isinstance(called, Words):
            named.pop("_block_vars", None)
            named.pop("_loop_vars", None)
            return called(*arguments, **named)
        if isinstance(called, Macro):
            named.pop("_block_vars", None)
            named.pop("_loop_vars", None)
            return called(self.eval_ctx, *arguments, **named)
        return super().call(called, *arguments, **named)
