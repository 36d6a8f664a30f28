// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/compare/change.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// The English name of a kind of thing: `Question`. The app translates it.
std::string_view nounFor(ChangedThing thing);

/// The English sentence for a kind of change. %1: the noun, %2: the id, %3: before, %4: after, %5: the key's words. The
/// command line fills it as it is; the app translates it first.
std::string_view sentenceFor(ChangeKind kind);

/// Said after the sentence where the change changes what answers mean.
std::string_view meaningSentence();
/// Said after the sentence where the change breaks another trend; empty for None.
std::string_view trendSentence(BrokenTrend trend);
/// `none`, `accuracy`, `scores`, `outcomes`, `accuracy-and-scores`: in JSON.
std::string_view word(BrokenTrend trend);
/// Stands for a value that is not there.
std::string_view nothingWord();

/// What people call the key of a file: `weight`, `asked when`; the key itself where there is nothing better. The app
/// translates those that stand in keyNames().
std::string_view keyName(std::string_view key);
std::vector<std::string_view> keyNames();

/// What fills sentenceFor(), as it is.
std::vector<std::string> parametersOf(const Change &change);

/// `form`, `question`, ...; `added`, `reworded`, ...: in JSON.
std::string_view word(ChangedThing thing);
std::string_view word(ChangeKind kind);

/// In English: `Question “next”, weight: 50 is now 40.`
std::string sentence(const Change &change);

} // namespace ringtrue::forms
