"""Words of Chinese, Japanese and Korean that the locale tables lack; alternatives are parted by "|"."""

from __future__ import annotations

from timeline.intervals import Granularity

_DAY, _WEEK, _MONTH, _YEAR = Granularity.DAY, Granularity.WEEK, Granularity.MONTH, Granularity.YEAR

# What stands beside a time that was told.
BESIDE = {
    "zh": {
        "次日|翌日|隔天|隔日|第二天": (1, _DAY), "前一天|前一日": (-1, _DAY), "当天|當天|当日|當日|同日": (0, _DAY),
        "次年|翌年|第二年|隔年": (1, _YEAR), "前一年": (-1, _YEAR), "同年|当年|當年": (0, _YEAR), "次月": (1, _MONTH),
        "同月|当月|當月": (0, _MONTH),
    },
    "ja": {
        "翌日": (1, _DAY), "前日": (-1, _DAY), "同日|当日": (0, _DAY), "翌週": (1, _WEEK), "翌月": (1, _MONTH),
        "同月": (0, _MONTH), "翌年": (1, _YEAR), "前年": (-1, _YEAR), "同年": (0, _YEAR),
    },
    "ko": {
        "이튿날|다음 날|다음날": (1, _DAY), "전날": (-1, _DAY), "같은 날|이날": (0, _DAY),
        "이듬해|다음 해|다음해": (1, _YEAR), "같은 해|그해": (0, _YEAR), "이듬달": (1, _MONTH),
    },
}  # fmt: skip
# What the tables lack, or write without a space.
NEAR = {
    "zh": {"今年": (0, _YEAR), "昨日": (-1, _DAY), "前天": (-2, _DAY), "后天|後天": (2, _DAY)},
    "ja": {"昨年|去年": (-1, _YEAR), "一昨年": (-2, _YEAR), "本日|きょう": (0, _DAY),
        "きのう": (-1, _DAY), "一昨日|おととい": (-2, _DAY), "明後日|あさって": (2, _DAY), "あす": (1, _DAY)},
    "ko": {
        "그제|그저께": (-2, _DAY), "모레": (2, _DAY),
        "지난해": (-1, _YEAR), "다음 주": (1, _WEEK), "이번 주": (0, _WEEK), "지난 주": (-1, _WEEK),
        "다음 달": (1, _MONTH), "이번 달": (0, _MONTH), "지난 달": (-1, _MONTH), "올해": (0, _YEAR), "내년": (1, _YEAR),
    },
}  # fmt: skip
# Amounts of time from the story or from the writer: 两天后, 3年後, 이틀 뒤.
SPELLED_AMOUNTS = {
    "하루": (1, _DAY), "이틀": (2, _DAY), "사흘": (3, _DAY), "나흘": (4, _DAY), "닷새": (5, _DAY), "엿새": (6, _DAY),
    "열흘": (10, _DAY), "보름": (15, _DAY), "한 달": (1, _MONTH), "두 달": (2, _MONTH), "석 달": (3, _MONTH),
    "일주일": (1, _WEEK),
}  # fmt: skip
DISTANT = {
    "zh": (
        {
            "个?小时|個?小時": Granularity.HOUR,
            "天|日": _DAY,
            "周|週|个?星期|個星期": _WEEK,
            "个月|個月": _MONTH,
            "年": _YEAR,
        },
        r"(?:之|以)?(?:后|後)(?![来來])",
        r"(?:之|以)?前",
    ),
    "ja": (
        {"時間": Granularity.HOUR, "日": _DAY, "週間": _WEEK, "[かカヶケヵ]月": _MONTH, "年": _YEAR},
        r"\s?後",
        r"\s?前",
    ),
    "ko": (
        {"시간": Granularity.HOUR, "일": _DAY, "주": _WEEK, "개월": _MONTH, "년": _YEAR},
        r"\s?(?:뒤|후)",
        r"\s?전",
    ),
}
# Parts of the day right after it: 昨天下午, 14日夜, 어제 오후.
PARTS = {
    "上午|早上|早晨|清晨|凌晨|午前|早朝|未明|朝|오전|아침|새벽": "MO",
    "中午|正午|昼|정오": "MI",
    "下午|午後|오후": "AF",
    "晚上|晚间|晚間|傍晚|晚|夕方|夕|저녁": "EV",
    "深夜|夜里|夜間|夜|밤": "NI",
}
