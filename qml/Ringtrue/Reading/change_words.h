// SPDX-License-Identifier: Apache-2.0
#pragma once

#ifndef Q_MOC_RUN // moc cannot read concepts
#include "core/domain/vision.h"
#include "forms/compare/change.h"
#include "forms/model/form.h"
#endif

#include <QString>

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringtrue::qml {

/// What people call the things of two versions, by thing and id.
struct ThingNames {
    using Thing = std::pair<forms::ChangedThing, std::string>;
    std::map<Thing, QString> names;   ///< the words of sections, questions, answers, pillars
    std::map<Thing, QString> details; ///< what else there is to say of one that is new: where it stands, what it holds
};
/// Adds those of a version that are not in @p names yet.
void addNames(const forms::Form &form, ThingNames &names);
void addNames(const Vision &vision, ThingNames &names);

/// One difference in words.
struct ChangeLine {
    QString part; ///< what it is of: `Question “Says it back”`; answers stand below their question, quotes below theirs
    QString words;            ///< `weight: 50 is now 40`
    bool breaksTrend = false; ///< answers, errors, scores or outcomes before and after do not mean the same
    bool operator==(const ChangeLine &) const = default;
};

/// @p changes in the language of the interface, those of one part beside each other.
std::vector<ChangeLine> changeLines(const std::vector<forms::Change> &changes, const ThingNames &names);

/// `Question`
QString thingName(forms::ChangedThing thing);
/// `is new: in the section “Opening”, weight 10`, `weight: 50 is now 40`
QString changeSentence(const forms::Change &change, const ThingNames &names);
/// `what is shown after a fail`: what people call a key of the file; the key where there is nothing better.
QString keyWords(std::string_view key);

/// All English words that a translation has, for a test.
std::span<const char *const> translatableChangeWords();

} // namespace ringtrue::qml
