"""One module a section: `section(context, translate) -> list[Block]`, in the order of the module names."""
