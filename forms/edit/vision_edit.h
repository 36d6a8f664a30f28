// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "forms/edit/vision_part.h"
#include "forms/trace/quote_place.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ringtrue::forms {

/// Why the table stays as it is.
enum class VisionEditError {
    Missing,    ///< there is no such thing on the table (any more)
    Empty,      ///< words are needed, and there are none
    Nothing,    ///< the selection is empty, nothing but blanks, or outside the text
    AlreadySo,  ///< the same words are marked, or the two are linked, already
    NotLinked,  ///< there is no thread between the two
    DoNotMeet,  ///< these two kinds cannot be put together
    NoPillar,   ///< a behaviour needs a pillar to belong to
    OutOfRange, ///< a share that is not from 0 to 100
    TooLong     ///< a text of more than longestText bytes
};

/// Bytes of the longest text that is taken, so that a few of them fit into one file.
inline constexpr std::size_t longestText = 256u << 10;

/// The vision after a step, and the thing that was made or changed: where the attention goes.
struct EditedVision {
    Vision vision;
    std::optional<VisionPart> at{};
};
using VisionEdit = Result<EditedVision, VisionEditError>;

// Each function below takes the vision as it is and gives it as it would be. Words are cleaned as plainWords() says;
// names of new things are made of their words and stay. What writeYaml() makes of the result can be read again.

// The words at the head

enum class HeadWords { Title, Purpose, Serves, Role, Statement, Organisation, Function, Centre };
/// Empty: title and organisation need words, as does the function of a service vision.
VisionEdit setWords(Vision vision, HeadWords which, std::string_view words);
VisionEdit setReviewDate(Vision vision, std::optional<std::chrono::year_month_day> reviewOn);
/// Replaces the journeys. Empty where one has no name; OutOfRange.
VisionEdit setJourneys(Vision vision, std::vector<JourneyPart> journeys);

// Sources and quotes

/// A source as it is written or pasted.
struct SourceWords {
    SourceKind kind = SourceKind::BusinessStrategy;
    std::string title;
    std::string text;
    std::optional<std::chrono::year_month_day> date{};
    bool operator==(const SourceWords &) const = default;
};
VisionEdit addSource(Vision vision, const SourceWords &words);
/// Quotes stay where their words still stand in the text; what was marked in words that are gone is told by the lint.
VisionEdit changeSource(Vision vision, const SourceSlug &source, const SourceWords &words);
/// The quote of @p source that says just the words of @p span; nothing where they are not marked.
std::optional<QuoteSlug> quoteAt(const Source &source, TextSpan span);
/// Marks bytes of a source's text as a quote; blanks at its ends are left out. Quotes may overlap. AlreadySo where just
/// these words are marked.
VisionEdit markQuote(Vision vision, const SourceSlug &source, TextSpan span);

// Promises

/// A promise backed by @p quotes; without words it says what the first quote says.
VisionEdit promiseFrom(Vision vision, const std::vector<QuoteReference> &quotes, std::string_view words = {});
VisionEdit changePromise(Vision vision, const PromiseSlug &promise, std::string_view words, PromiseAudience to);

// Pillars and behaviours

/// A pillar backed by @p promises; there may be none yet.
VisionEdit pillarFrom(Vision vision, const std::vector<PromiseSlug> &promises, std::string_view name);
struct PillarWords {
    std::string name;
    std::string text;
    std::optional<PillarSlug> serves{}; ///< of the vision that this one is derived from
    bool operator==(const PillarWords &) const = default;
};
VisionEdit changePillar(Vision vision, const PillarSlug &pillar, const PillarWords &words);
struct BehaviourWords {
    std::string text;
    BehaviourAudience audience = BehaviourAudience::Customers;
    std::vector<Channel> channels{};
    std::vector<std::string> soundsLike{}; ///< empty ones are left out
    std::vector<std::string> doesNotSoundLike{};
    bool operator==(const BehaviourWords &) const = default;
};
VisionEdit addBehaviour(Vision vision, const PillarSlug &pillar, std::string_view words);
VisionEdit changeBehaviour(Vision vision, const BehaviourSlug &behaviour, const BehaviourWords &words);

// All of them

/// Takes a thing off the table with all threads to it: of a source its quotes, of a pillar its behaviours, of
/// everything its translations.
VisionEdit removePart(Vision vision, const VisionPart &part);

} // namespace ringtrue::forms
