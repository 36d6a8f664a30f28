// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Format/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace ringtrue::qml {

namespace {

QString translated(const char *words)
{
    return QCoreApplication::translate("Format", words);
}

QString counted(const char *words, qint64 number)
{
    return QCoreApplication::translate("Format", words, nullptr, int(number));
}

QDateTime dateTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.microseconds / 1000, Qt::OffsetFromUTC, instant.offsetMinutes * 60);
}

} // namespace

std::string interfaceLanguage()
{
    return QLocale().bcp47Name().toStdString();
}

QString shown(std::string_view text)
{
    auto words = QString::fromUtf8(text.data(), qsizetype(text.size()));
    words.replace(QChar(0x202D), QChar::ReplacementCharacter); // overrides of direction would turn what follows around
    words.replace(QChar(0x202E), QChar::ReplacementCharacter);
    return words;
}

QString withOneStop(QString sentence)
{
    for (const auto *const closing : {"”", "“"}) { // in German the second one closes
        const auto end = QLatin1Char('.') + QString::fromUtf8(closing);
        sentence.replace(end + QLatin1Char('.'), end);
    }
    return sentence;
}

QString duration(std::int64_t milliseconds)
{
    const auto seconds = milliseconds / 1000;
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600)
        return two(seconds / 60) + QLatin1Char(':') + two(seconds % 60);
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

QString span(std::int64_t milliseconds)
{
    const auto seconds = milliseconds / 1000;
    if (seconds < 60)
        return translated(QT_TRANSLATE_NOOP("Format", "%1 s")).arg(seconds);
    if (seconds < 3600)
        return seconds % 60 == 0
                   ? translated(QT_TRANSLATE_NOOP("Format", "%1 min")).arg(seconds / 60)
                   : translated(QT_TRANSLATE_NOOP("Format", "%1 min %2 s")).arg(seconds / 60).arg(seconds % 60);
    if (seconds < 48 * 3600)
        return seconds / 60 % 60 == 0
                   ? translated(QT_TRANSLATE_NOOP("Format", "%1 h")).arg(seconds / 3600)
                   : translated(QT_TRANSLATE_NOOP("Format", "%1 h %2 min")).arg(seconds / 3600).arg(seconds / 60 % 60);
    return counted(QT_TRANSLATE_N_NOOP("Format", "%n days"), seconds / 86400); // two or more: see above
}

QString day(Instant instant)
{
    return QLocale().toString(dateTime(instant).date(), translated(QT_TRANSLATE_NOOP("Format", "d MMM yyyy")));
}

QString day(std::chrono::year_month_day date)
{
    return QLocale().toString(QDate(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))),
                              translated(QT_TRANSLATE_NOOP("Format", "d MMM yyyy")));
}

QString shortDay(Instant instant, Instant now)
{
    const auto date = dateTime(instant).date();
    return date.year() == dateTime(now).date().year()
               ? QLocale().toString(date, translated(QT_TRANSLATE_NOOP("Format", "d MMM")))
               : day(instant);
}

QString clock(Instant instant)
{
    return dateTime(instant).time().toString(QStringLiteral("HH:mm"));
}

QString clockSeconds(Instant instant)
{
    return dateTime(instant).time().toString(QStringLiteral("HH:mm:ss"));
}

QString channelName(Channel channel)
{
    switch (channel) {
    case Channel::Call:
        return translated(QT_TRANSLATE_NOOP("Format", "Call"));
    case Channel::Chat:
        return translated(QT_TRANSLATE_NOOP("Format", "Chat"));
    case Channel::Mail:
        return translated(QT_TRANSLATE_NOOP("Format", "Mail"));
    case Channel::Visit:
        return translated(QT_TRANSLATE_NOOP("Format", "Visit"));
    case Channel::Web:
        return translated(QT_TRANSLATE_NOOP("Format", "Web"));
    }
    return {};
}

QString channelIcon(Channel channel)
{
    switch (channel) {
    case Channel::Call:
        return QStringLiteral("call-start");
    case Channel::Chat:
        return QStringLiteral("dialog-messages");
    case Channel::Mail:
        return QStringLiteral("mail-message");
    case Channel::Visit:
        return QStringLiteral("mark-location");
    case Channel::Web:
        return QStringLiteral("compass");
    }
    return {};
}

QString interactionName(Channel channel, const std::string &reference)
{
    return reference.empty() ? channelName(channel) : channelName(channel) + QLatin1Char(' ') + shown(reference);
}

QString initials(const QString &name)
{
    const auto parts = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return QStringLiteral("?");
    const auto first = parts.constFirst().left(1);
    return (parts.size() == 1 ? first : first + parts.constLast().left(1)).toUpper();
}

QString count(std::int64_t number)
{
    return QLocale().toString(qlonglong(number));
}

QString decimal(std::string_view number)
{
    auto text = shown(number);
    text.replace(QLatin1Char('.'), QLocale().decimalPoint());
    text.replace(QLatin1Char('-'), QChar(0x2212));
    return text;
}

} // namespace ringtrue::qml
