// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/exact.h"
#include "core/domain/channel.h"
#include "core/domain/ids.h"
#include "core/domain/translation.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue {

/// Service vision: one function, such as the contact centre. CX vision: the whole organisation.
enum class VisionKind { Service, Cx };

/// `service`, `cx`.
std::string_view word(VisionKind kind);
std::optional<VisionKind> visionKindFromWord(std::string_view word);

enum class SourceKind {
    BusinessStrategy,
    CompanyVision,
    BrandAttribute,
    BrandPromise,
    CustomerResearchQualitative,
    CustomerResearchQuantitative,
    CustomerResearchSurvey,
    PanelNotes, ///< of a customer panel: counts as customer research
    EmployeeVoice,
    IndustryStandard ///< alone it supports no promise
};

/// `business-strategy`, `customer-research-survey`, ...
std::string_view word(SourceKind kind);
std::optional<SourceKind> sourceKindFromWord(std::string_view word);
/// True for what customers themselves said or did.
bool isCustomerResearch(SourceKind kind);

/// Words marked in a source; they stand in its text exactly, but for blanks and line ends.
struct Quote {
    QuoteSlug id; ///< unique within its source
    std::string text;
    bool operator==(const Quote &) const = default;
};

/// A text that the vision was made from.
struct Source {
    SourceSlug id;
    SourceKind kind = SourceKind::BusinessStrategy;
    std::string title;
    std::string text;
    std::vector<Quote> quotes;
    std::optional<std::chrono::year_month_day> date{}; ///< when it was written or asked
    bool operator==(const Source &) const = default;
};

/// `annual-letter/q1`
struct QuoteReference {
    SourceSlug source;
    QuoteSlug quote;
    bool operator==(const QuoteReference &) const = default;
};

enum class PromiseAudience { Current, Prospective, Both };

/// `current`, `prospective`, `both`.
std::string_view word(PromiseAudience audience);
std::optional<PromiseAudience> promiseAudienceFromWord(std::string_view word);

/// What the brand promises its customers.
struct Promise {
    PromiseSlug id;
    std::string text;
    PromiseAudience to = PromiseAudience::Both;
    std::vector<QuoteReference> quotes;
    bool operator==(const Promise &) const = default;
};

/// Customers, or colleagues: how we treat each other.
enum class BehaviourAudience { Customers, Colleagues };

/// `customers`, `colleagues`.
std::string_view word(BehaviourAudience audience);
std::optional<BehaviourAudience> behaviourAudienceFromWord(std::string_view word);

/// What one would see or hear when a pillar is lived.
struct Behaviour {
    BehaviourSlug id; ///< unique within the vision
    std::string text;
    BehaviourAudience audience = BehaviourAudience::Customers;
    std::vector<Channel> channels; ///< empty: on every channel
    std::vector<std::string> soundsLike;
    std::vector<std::string> doesNotSoundLike;
    bool operator==(const Behaviour &) const = default;
};

/// One of the few words of the vision, backed by promises.
struct Pillar {
    PillarSlug id;
    std::string name;
    std::string text;
    std::vector<PromiseSlug> promises;
    std::optional<PillarSlug> serves; ///< the pillar it serves of the vision that this one is derived from
    std::vector<Behaviour> behaviours;
    bool operator==(const Pillar &) const = default;
};

/// How much of a customer journey passes through the function.
struct JourneyPart {
    std::string journey; ///< its name
    Exact percent;       ///< 0..100
    std::string part;    ///< which part; may be empty
    bool operator==(const JourneyPart &) const = default;
};

/// What kind of experience a function (service vision) or the organisation (CX vision) intends to deliver.
struct Vision {
    VisionSlug id;
    VisionKind kind = VisionKind::Service;
    std::string organisation;
    std::string function; ///< empty in a CX vision
    std::string centre;   ///< one centre of the function; mostly empty
    /// The vision that the pillars serve: a CX vision, or (of a centre) the function's service vision. Absent: it was
    /// crafted from the ground.
    std::optional<VisionSlug> derivedFrom;
    std::string title;
    std::string purpose; ///< our purpose
    std::string serves;  ///< whom we serve
    std::string role;    ///< our role in their lives
    std::string statement;
    std::optional<std::chrono::year_month_day> reviewOn;
    std::vector<Source> sources;
    std::vector<Promise> promises;
    std::vector<Pillar> pillars;
    std::vector<JourneyPart> journeys;
    std::string language;                  ///< BCP 47, of all texts; empty: not said
    std::vector<Translation> translations; ///< paths: eachText() in core/domain/vision_texts.h
    bool operator==(const Vision &) const = default;
};

} // namespace ringtrue
