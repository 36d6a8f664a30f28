// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Files/file_words.h"

#include "qml/Ringtrue/Format/format.h"

#include <QDateTime>
#include <QLocale>

namespace ringtrue::qml {

QString nameWords(const QString &name)
{
    auto words = shown(name.toStdString());
    for (auto &letter : words)
        if (letter.category() == QChar::Other_Control)
            letter = QChar::ReplacementCharacter;
    return words;
}

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10'000'000 && bytes >= 1000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

QString changedWords(qint64 seconds)
{
    const auto there = QDateTime::fromSecsSinceEpoch(seconds);
    const Instant instant{seconds * 1'000'000, std::int16_t(there.offsetFromUtc() / 60)};
    return day(instant) + QLatin1Char(' ') + clock(instant);
}

} // namespace ringtrue::qml
