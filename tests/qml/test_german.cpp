// SPDX-License-Identifier: Apache-2.0
// What the app says in German: each text once, said, and with the places that are filled in.
#include "tests/places.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

using namespace ringtrue::tests;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList german; ///< one text, or one of each plural form
    bool isFinished = true;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message out;
    out.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source")) {
            out.source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("comment")) {
            out.comment = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            out.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            QString plain;
            while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
                if (xml.isStartElement()) // numerusform
                    out.german << xml.readElementText();
                else
                    plain += xml.text();
            }
            if (out.german.isEmpty())
                out.german << plain;
        } else {
            xml.skipCurrentElement();
        }
    }
    return out;
}

QList<Message> germanMessages()
{
    QFile file(QString::fromStdString((sourceFolder() / "qml/i18n/ringtrue_de.ts").string()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Message> out;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("message"))
            out << readMessage(xml, context);
    }
    REQUIRE_FALSE(xml.hasError());
    return out;
}

/// The places of @p text that are filled in: %1, %n.
QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(?:\\d|n)"));
    QSet<QString> out;
    for (auto found = place.globalMatch(text); found.hasNext();)
        out.insert(found.next().captured());
    return out;
}

} // namespace

TEST_CASE("Every text of the app is said in German once, with what is filled in", "[qml][german]")
{
    const auto messages = germanMessages();
    REQUIRE(messages.size() > 1000);
    QSet<QString> seen;
    for (const Message &message : messages) {
        CAPTURE(message.context.toStdString(), message.source.toStdString());
        const QString key = message.context + QChar(0) + message.source + QChar(0) + message.comment;
        CHECK_FALSE(seen.contains(key));
        seen.insert(key);
        CHECK(message.isFinished);
        for (const QString &german : message.german) {
            CAPTURE(german.toStdString());
            CHECK_FALSE(german.trimmed().isEmpty());
            CHECK(placesIn(german) == placesIn(message.source));
        }
    }
}
