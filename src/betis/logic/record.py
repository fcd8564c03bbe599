"""Frozen classes with fields: what `dataclasses` makes, without what it costs at every start.

The standard library writes the methods of each class as source and compiles them, half a
millisecond a class, and imports `inspect` for it. Here they are written once, over the names of
the fields. `dataclasses.fields`, `replace` and `is_dataclass` work as ever: the description that
they read is made when first asked for.

Whatever is loaded to answer one person is a record; elsewhere a plain dataclass will do.
"""

from collections.abc import Callable
from typing import Any, TypeVar, cast, dataclass_transform

T = TypeVar("T")
MISSING: Any = object()


class Field:
    """One field: its type, what it is when not given, and where it counts."""

    __slots__ = ("compare", "default", "default_factory", "init", "repr", "type")

    def __init__(
        self, default: Any, default_factory: Any, init: bool, compare: bool, repr: bool
    ) -> None:
        self.type: Any = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.compare = compare
        self.repr = repr


def field(
    *,
    default: Any = MISSING,
    default_factory: Any = MISSING,
    init: bool = True,
    compare: bool = True,
    repr: bool = True,
) -> Any:
    """A field with more to say than its type and default; the words of `dataclasses.field`."""
    return Field(default, default_factory, init, compare, repr)


class Shape:
    """The fields of a class in order, and what the methods need to know of them."""

    def __init__(self, fields: dict[str, Field], kw_only: bool, checked: bool) -> None:
        self.fields = fields
        self.kw_only = kw_only
        self.checked = checked
        self.accepted = {name: None for name, f in fields.items() if f.init}.keys()
        self.positional = () if kw_only else tuple(self.accepted)
        self.required = frozenset(
            name
            for name, f in fields.items()
            if f.init and f.default is MISSING and f.default_factory is MISSING
        )
        self.made = tuple(
            (name, f.default_factory)
            for name, f in fields.items()
            if f.default_factory is not MISSING
        )
        self.whole = -1 if self.made else len(self.positional) or -1
        self.compared = tuple(name for name, f in fields.items() if f.compare)
        self.shown = tuple(name for name, f in fields.items() if f.repr)


class _Described:
    """`__dataclass_fields__` of a record."""

    def __get__(self, _: object, owner: type) -> Any:
        import dataclasses

        shape = _shape(owner)
        twin: Any = dataclasses.make_dataclass(
            owner.__name__,
            [(name, f.type, _standard(dataclasses, f)) for name, f in shape.fields.items()],
            kw_only=shape.kw_only,
        )
        described = twin.__dataclass_fields__
        cast(Any, owner).__dataclass_fields__ = described
        return described


def _standard(dataclasses: Any, given: Field) -> Any:
    named = {"default": given.default, "default_factory": given.default_factory}
    return dataclasses.field(
        **{name: value for name, value in named.items() if value is not MISSING},
        init=given.init,
        compare=given.compare,
        repr=given.repr,
    )


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(
    *, kw_only: bool = False, eq: bool = True, repr: bool = True
) -> Callable[[type[T]], type[T]]:
    """Make a class a frozen record of the fields that it annotates, after those of its bases.

    Args:
        kw_only: fields are given by name only.
        eq: compared and hashed by value; else as the bases do.
        repr: shown with its fields; else as the bases do.

    Raises, when such a class is called with wrong arguments: TypeError, naming them.
    """

    def made(cls: Any) -> Any:
        cls.__shape__ = Shape(_fields(cls), kw_only, hasattr(cls, "__post_init__"))
        cls.__dataclass_fields__ = _Described()
        cls.__match_args__ = cls.__shape__.positional  # type: ignore[misc]
        cls.__init__, cls.__setattr__, cls.__delattr__ = _init, _frozen, _frozen
        if eq:
            cls.__eq__, cls.__hash__ = _eq, _hash
        if repr:
            cls.__repr__ = _repr
        return cls

    return made


def _fields(cls: Any) -> dict[str, Field]:
    found: dict[str, Field] = {}
    for base in cls.__mro__[:0:-1]:
        if "__shape__" in vars(base):
            found.update(base.__shape__.fields)
    for name, kind in cls.__dict__.get("__annotations__", {}).items():  # noqa: RUF063 - no inspect
        given = cls.__dict__.get(name, MISSING)
        own = given if isinstance(given, Field) else field(default=given)
        own.type = kind
        found[name] = own
        if own.default is not MISSING:
            setattr(cls, name, own.default)
        elif own is given:
            delattr(cls, name)
    return found


def _shape(thing: Any) -> Shape:
    return cast(Shape, thing.__shape__)


def _init(self: Any, *values: Any, **named: Any) -> None:
    """What is not given is read from the class, where its default stands."""
    shape: Shape = self.__shape__
    if len(values) == shape.whole and not named:
        self.__dict__.update(zip(shape.positional, values))  # noqa: B905 - counted above
    else:
        self.__dict__.update(_given(type(self), shape, values, named))
    if shape.checked:
        self.__post_init__()


def _given(
    cls: type, shape: Shape, values: tuple[Any, ...], named: dict[str, Any]
) -> dict[str, Any]:
    """What is given by place or by name, and what is made for want of it."""
    if values:
        given = dict(zip(shape.positional, values, strict=False))
        if len(given) < len(values) or not named.keys().isdisjoint(given):
            raise TypeError(f"{cls.__name__}() got too many arguments: {values!r}")
        named = given | named if named else given
    if not shape.required <= named.keys() <= shape.accepted:
        _refuse(cls, shape, named)
    for name, make in shape.made:
        if name not in named:
            named[name] = make()
    return named


def _refuse(cls: type, shape: Shape, named: dict[str, Any]) -> None:
    missing = [name for name in shape.fields if name in shape.required and name not in named]
    wrong = [name for name in named if name not in shape.accepted]
    says = f"is missing {', '.join(missing)}" if missing else f"has no field {', '.join(wrong)}"
    raise TypeError(f"{cls.__name__}() {says}")


def _frozen(self: object, name: str, *_: object) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"{type(self).__name__}.{name} cannot be changed")


def _eq(self: Any, other: object) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self is other or _values(self) == _values(other)


def _hash(self: Any) -> int:
    return hash(_values(self))


def _values(self: Any) -> tuple[Any, ...]:
    return tuple([getattr(self, name) for name in _shape(self).compared])


def _repr(self: Any) -> str:
    shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in _shape(self).shown)
    return f"{type(self).__qualname__}({shown})"
