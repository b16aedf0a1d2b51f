"""The bits of `Scene.flags`, and bounds that go with them."""

OPEN_BEGIN, OPEN_END, UNKNOWN_BEGIN, UNKNOWN_END = 1, 2, 4, 8
APPROXIMATE, UNCERTAIN, PINNED, INFERRED, CONFIRMED, BY_HAND, ONE_UNIT = 16, 32, 64, 128, 256, 512, 1024
UNDATED, GONE, QUESTIONED = 2048, 4096, 8192
# A person dismissed it, or a filter lets it not pass: not drawn, but there.
DISMISSED, FILTERED = 16384, 32768
NOT_DRAWN = GONE | DISMISSED | FILTERED
HALF_OPEN = OPEN_BEGIN | OPEN_END | UNKNOWN_BEGIN | UNKNOWN_END
NO_BEGIN = OPEN_BEGIN | UNKNOWN_BEGIN
NO_END = OPEN_END | UNKNOWN_END
# A label is packed with at most this room in px, and drawn with up to the second where its lane is free further on.
LABEL_MOST, LABEL_DRAWN = 240.0, 620.0
# Below this the to-check queue asks about a date, and the outline is dashed.
DOUBTFUL_BELOW = 0.6
