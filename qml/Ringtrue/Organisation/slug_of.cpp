// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Organisation/slug_of.h"

namespace ringtrue::qml {

QString slugOf(const QString &name)
{
    QString words;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool plain = (letter >= QLatin1Char('a') && letter <= QLatin1Char('z'))
                           || (letter >= QLatin1Char('0') && letter <= QLatin1Char('9'));
        if (plain)
            words += letter;
        else if (!letter.isMark() && !words.isEmpty() && !words.endsWith(QLatin1Char('-')))
            words += QLatin1Char('-');
    }
    words.truncate(64);
    return words.endsWith(QLatin1Char('-')) ? words.chopped(1) : words;
}

} // namespace ringtrue::qml
