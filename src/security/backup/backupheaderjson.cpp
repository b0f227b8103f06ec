// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/backup/backupheaderjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace zhuke::security {

using application::BackupHeader;
using application::KeySlotKind;
using application::OwnedSlot;

namespace {

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

// Reads values and remembers whether one of them was not there.
class Reader
{
public:
    explicit Reader(QJsonObject object)
        : m_object(std::move(object))
    {}

    [[nodiscard]] bool isWhole() const { return m_isWhole; }

    QString text(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        m_isWhole = m_isWhole && value.isString();
        return value.toString();
    }

    QByteArray bytes(const QString &key)
    {
        const auto decoded = QByteArray::fromBase64Encoding(
            text(key).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        m_isWhole = m_isWhole && decoded && !(*decoded).isEmpty();
        return decoded ? *decoded : QByteArray();
    }

    qint64 integer(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        m_isWhole = m_isWhole && value.isDouble() && value.toInteger(-1) >= 0;
        return value.toInteger();
    }

    bool flag(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        m_isWhole = m_isWhole && value.isBool();
        return value.toBool();
    }

private:
    QJsonObject m_object;
    bool m_isWhole = true;
};

QJsonObject jsonOf(const OwnedSlot &slot)
{
    return {{u"login"_s, slot.login},
            {u"owner"_s, slot.slot.owner},
            {u"kind"_s, domain::codeOf(slot.slot.kind)},
            {u"opsLimit"_s, slot.slot.opsLimit},
            {u"memLimit"_s, slot.slot.memLimit},
            {u"salt"_s, base64(slot.slot.salt)},
            {u"wrappedKey"_s, base64(slot.slot.wrappedKey)},
            {u"verifier"_s, base64(slot.slot.verifier)},
            {u"keyVersion"_s, slot.slot.keyVersion},
            {u"temporary"_s, slot.slot.temporary}};
}

std::optional<OwnedSlot> slotOf(const QJsonObject &object)
{
    Reader reader(object);
    OwnedSlot slot;
    slot.login = reader.text(u"login"_s);
    slot.slot.owner = reader.text(u"owner"_s);
    const auto kind = domain::fromCode<KeySlotKind>(reader.text(u"kind"_s));
    slot.slot.opsLimit = reader.integer(u"opsLimit"_s);
    slot.slot.memLimit = reader.integer(u"memLimit"_s);
    slot.slot.salt = reader.bytes(u"salt"_s);
    slot.slot.wrappedKey = reader.bytes(u"wrappedKey"_s);
    slot.slot.verifier = reader.bytes(u"verifier"_s);
    slot.slot.keyVersion = static_cast<int>(reader.integer(u"keyVersion"_s));
    slot.slot.temporary = reader.flag(u"temporary"_s);
    if (!kind || !reader.isWhole()) {
        return std::nullopt;
    }
    slot.slot.kind = *kind;
    return slot;
}

} // namespace

QByteArray toJson(const BackupHeader &header)
{
    QJsonArray slotList;
    for (const OwnedSlot &slot : header.copy.keySlots) {
        slotList.append(jsonOf(slot));
    }
    return QJsonDocument(
               QJsonObject{{u"utc"_s, header.utc.toUTC().toString(Qt::ISODateWithMs)},
                           {u"schema"_s, header.copy.schema},
                           {u"bytes"_s, header.bytes},
                           {u"hash"_s, base64(header.hash)},
                           {u"auditSeq"_s, header.copy.auditSeq},
                           {u"auditHash"_s, base64(header.copy.auditHash)},
                           {u"publicKey"_s, base64(header.copy.backupKeys.publicKey)},
                           {u"sealedSecretKey"_s, base64(header.copy.backupKeys.sealedSecretKey)},
                           {u"slots"_s, slotList}})
        .toJson(QJsonDocument::Compact);
}

std::optional<BackupHeader> headerOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Reader reader(object);
    BackupHeader header;
    header.utc = QDateTime::fromString(reader.text(u"utc"_s), Qt::ISODateWithMs);
    header.copy.schema = static_cast<int>(reader.integer(u"schema"_s));
    header.bytes = reader.integer(u"bytes"_s);
    header.hash = reader.bytes(u"hash"_s);
    header.copy.auditSeq = reader.integer(u"auditSeq"_s);
    header.copy.auditHash = reader.bytes(u"auditHash"_s);
    header.copy.backupKeys.publicKey = reader.bytes(u"publicKey"_s);
    header.copy.backupKeys.sealedSecretKey = reader.bytes(u"sealedSecretKey"_s);
    const QJsonArray slotList = object.value(u"slots"_s).toArray();
    for (const auto &value : slotList) {
        auto slot = slotOf(value.toObject());
        if (!slot) {
            return std::nullopt;
        }
        header.copy.keySlots.push_back(std::move(*slot));
    }
    if (!reader.isWhole() || !header.utc.isValid()) {
        return std::nullopt;
    }
    return header;
}

} // namespace zhuke::security
