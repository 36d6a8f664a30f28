// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/channel.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace ringtrue::qml {

/// UTF-8 of the engines as text to show.
QString shown(std::string_view text);

/// The language of the interface as BCP 47: `de`. What is published is read in it where it has words in it.
std::string interfaceLanguage();

/// The same without the stop after a quotation that ends with one: `... before you ask.”.` is `... before you ask.”`.
QString withOneStop(QString sentence);

/// `06:48`, from an hour on `1:06:48`: how long, or where in a recording.
QString duration(std::int64_t milliseconds);

/// `4 min 20 s`, `2 h 5 min`, `3 days`: a wait in words.
QString span(std::int64_t milliseconds);

/// `17 Nov 2026`, in the zone the moment was told in.
QString day(Instant instant);

/// The same of a day that has no zone.
QString day(std::chrono::year_month_day date);

/// `17 Nov` in the year of @p now, else the whole day.
QString shortDay(Instant instant, Instant now);

/// `14:02`, in the zone the moment was told in.
QString clock(Instant instant);

/// `14:02:31`.
QString clockSeconds(Instant instant);

/// `Call`, `Chat`, `Mail`, `Visit`, `Web`.
QString channelName(Channel channel);

/// The icon that stands for a channel.
QString channelIcon(Channel channel);

/// `Call 4127`.
QString interactionName(Channel channel, const std::string &reference);

/// `MQ` for Maria Quint; at most two letters.
QString initials(const QString &name);

/// `1,284` or `1.284`.
QString count(std::int64_t number);

/// A decimal number such as `-12.5` with the language's own point and a true minus.
QString decimal(std::string_view number);

} // namespace ringtrue::qml
