"""Greetings, thanks, and messages that try to change the rules instead of asking."""

from __future__ import annotations

import re

from ingest.folding import fold_accents

_GREETING = re.compile(
    r"(?:xin )?chao(?: ban| anh| chi| em| moi nguoi| tro ly)?|(?:hello|hi|hey)(?: there| all)?"
    r"|alo|good (?:morning|afternoon|evening|day)(?: all| everyone| sir| madam)?"
)
_POLITE = (
    r"(?:da|vang|u|uh|ok|oke|okay|okie|the|vay|thoi|tot|hay|duoc|roi|hieu|xong|ro|biet|em|anh|chi|minh|a|nhe|nha|nhi"
    r"|lam|qua|day)"
)
"""What stands around thanks and assent; by itself it may be anything."""
_THANKS = re.compile(
    rf"(?:{_POLITE} )*(?:xin )?(?:cam on|thanks?(?: you)?|tks)"
    rf"(?: (?:ban|tro ly|nhieu|rat|vi da giup|cam on|thanks?|{_POLITE}))*"
    rf"|(?:da|vang|ok|oke|okay|okie|tot|hieu|duoc)(?: {_POLITE})*"
    r"|(?:ok |okay |great |perfect )?(?:many )?thanks?(?: you)?(?: (?:so much|very much|a lot|again|for (?:your|the)"
    r" help|for now|that (?:s|is|was) (?:all|it|everything|very helpful)|bye))*"
    r"|(?:that (?:s|is) (?:all|it)|great|perfect|got it|understood|i see|good)(?: thanks?(?: you)?)?"
)
_ENGLISH = re.compile(
    r"good (?:morning|afternoon|evening|day)|thank you|thanks (?:so|very|a lot|again|for)|(?:many|great|perfect) thanks"
    r"|that (?:s|is) |got it|understood|i see|hello (?:there|all)|who are|what are|how (?:can|do)\b"
)
"""More than a word of English: "hello", "thanks", "ok" are what anybody types."""
_ME, _USE = r"(?:toi|minh|em|anh|chi)", r"(?:hoi|dung|su dung|tra cuu)"
_WHO = re.compile(
    r"(?:ban|may|tro ly) (?:la ai|lam duoc gi|co the lam gi|giup duoc gi).{0,20}"
    rf"|{_ME} (?:co the|nen|duoc) hoi (?:nhung )?(?:gi|ve gi|dieu gi).{{0,20}}"
    rf"|(?:(?:xin|hay|nho|ban|giup) )*(?:huong dan|chi)(?: (?:{_ME}|giup))* (?:cach )?{_USE}.{{0,20}}"
    rf"|cach {_USE}(?: (?:the nao|nhu the nao|tro ly|he thong|o day))?"
    r"|(?:ban|tro ly|he thong|o day)(?: dang)? co (?:nhung |bao nhieu |may )?(?:ban )?"
    r"(?:ke hoach|tai lieu|van ban|du lieu)(?: (?:nao|gi|cua (?:nhung )?tinh nao))?"
    r"|(?:who|what) are you|what can (?:you do|i ask)(?: .{0,20})?|how (?:can|do) (?:you help|i use).{0,20}"
    r"|what (?:documents?|plans?|data) do you (?:have|know|cover|hold).{0,20}"
)
_WRITE = re.compile(
    r"(?:(?:ban|em|anh|chi|nho|hay|vui long|lam on) )*(?:soan|viet|thao|du thao|sang tac)(?: thao)? "
    r"(?:(?:giup|ho|gium|dum|cho)(?: (?:toi|minh|em|anh|chi|tui))? )+(?:(?:mot|cai|ban) )*"
    r"(?:cong van|to trinh|bai|thu|giay moi|dien van|doan|email|bao cao|loi|thong bao|ke hoach)\b"
    r"|(?:(?:can|could|would|will) you |please |kindly )*(?:write|draft|compose|prepare) (?:(?:for )?(?:me|us) )?"
    r"(?:an? |the )?(?:\w+ )?(?:letter|e ?mail|poem|speech|report|essay|invitation|memo|article|song|story|plan)\b"
)
_ORDERS = re.compile(
    r"(?:bo qua|quen|phot lo|ignore|disregard|forget)\b.{0,40}\b(?:huong dan|chi dan|quy tac|lenh"
    r"|instructions?|rules?|prompt)"
    r"|(?:in ra|tiet lo|cho xem|reveal|show|print)\b.{0,30}\b(?:system prompt|prompt|huong dan he thong"
    r"|cau lenh he thong)"
    r"|(?:hay|ban|^) ?dong vai (?!tro|gi\b|nao\b)|dong vai (?:mot|la|nhu)\b|gia vo\b|you are now"
    r"|(?:^|\b(?:please|now|then) |\byou (?:\w+ ){0,2})(?:act as|pretend)\b"
    r"|tu bay gio ban la|(?:hay )?bia (?:ra|them|mot)|tu nghi ra"
)


def is_greeting(text: str) -> bool:
    """Tell whether the whole message is a greeting or asks what the assistant is."""
    plain = _plain(text)
    return bool(_GREETING.fullmatch(plain) or _WHO.fullmatch(plain))


def asks_what_it_knows(text: str) -> bool:
    """Tell whether the whole message asks what the assistant is, holds or can be asked."""
    return bool(_WHO.fullmatch(_plain(text)))


def is_said_in_english(text: str) -> bool:
    """Tell whether a greeting or thanks is in English, not in Vietnamese with a word of it."""
    return bool(_ENGLISH.search(_plain(text)))


def asks_to_write(text: str) -> bool:
    """Tell whether a message wants something written, not asked ("soạn giúp tôi công văn mời …")."""
    return bool(_WRITE.match(_plain(text)))


def is_thanks(text: str) -> bool:
    """Tell whether the whole message is thanks or assent."""
    return bool(_THANKS.fullmatch(_plain(text)))


def without_orders(text: str) -> tuple[str, bool]:
    """Return the message without the sentences that give orders to the assistant, and whether there were any."""
    parts = re.split(r"(?<=[.!?;:\n])\s+", text)
    kept = [part for part in parts if not _ORDERS.search(_plain(part))]
    return " ".join(kept).strip(), len(kept) < len(parts)


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w\s]", " ", fold_accents(text)).split())
