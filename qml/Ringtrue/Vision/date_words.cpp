// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/date_words.h"

#include <QDate>

namespace ringtrue::qml {

QString dateWords(const std::optional<std::chrono::year_month_day> &date)
{
    if (!date)
        return {};
    return QDate(int(date->year()), int(unsigned(date->month())), int(unsigned(date->day()))).toString(Qt::ISODate);
}

std::optional<std::optional<std::chrono::year_month_day>> dateIn(const QString &words)
{
    const auto text = words.trimmed();
    if (text.isEmpty())
        return std::optional<std::chrono::year_month_day>{};
    const auto date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || date.year() < 1)
        return std::nullopt;
    return std::chrono::year_month_day{std::chrono::year{date.year()}, std::chrono::month{unsigned(date.month())},
                                       std::chrono::day{unsigned(date.day())}};
}

} // namespace ringtrue::qml
