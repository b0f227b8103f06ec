// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
constexpr auto spoken = CodedWords{"tooLong", QT_TRANSLATE_NOOP("ErrorText", "内容过长")};

Result<void> check(const QString &text)
{
    if (text.isEmpty()) {
        return failure(ErrorCode::Invalid, u"name"_s, text.trimmed(), u"noWordsAtAll"_s);
    }
    if (text.size() > 10) {
        return failure(ErrorCode::Invalid, u"name"_s, {}, u"tooLong"_s, u"a, detail"_s);
    }
    if (text == u"(") {
        return refused(text, u"noWordsEither"_s);
    }
    return {};
}
