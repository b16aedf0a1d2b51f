"""Vietnamese."""

SMALL = """
    và của là có trong được cho không với các một đã những người này khi tại từ đến về bị sẽ hôm rằng để
"""

LETTERS = "ơưạảấầếềộ"
