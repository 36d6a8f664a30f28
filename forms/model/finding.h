// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::forms {

/// Error: cannot be published. Caution: should be looked at. Hint: may well be meant so.
enum class Severity { Error, Caution, Hint };

/// What is found in a form or vision. The words for people: forms/lint/finding_text.h.
enum class FindingCode {
    // The text itself
    FileTooLarge,
    LineTooLong,
    NotUtf8,
    ControlCharacter,
    DirectionCharacter,
    ZeroWidthCharacter,
    PiledMarks,
    // YAML
    YamlSyntax,
    NoDocument,
    SecondDocument,
    UnclosedQuote,
    DuplicateKey,
    Anchor,
    Alias,
    Tag,
    KeyNotText,
    TooDeep,
    TooManyValues,
    // The shape of the file
    NotThisKind,
    NewerFormat,
    UnknownKey,
    SectionsTooDeep,
    MissingKey,
    ExpectedMap,
    ExpectedList,
    ExpectedText,
    EmptyText,
    BadId,
    UnknownWord,
    BadBoolean,
    BadNumber,
    NegativeNumber,
    NumberTooLarge,
    BadInteger,
    BadDate,
    BadQuoteReference,
    BadLanguage,
    TooLargeToPublish,
    BadKey,
    ReadsOtherwise,
    // Forms
    DuplicateId,
    NoSections,
    NoQuestions,
    TooFewOptions,
    SameQuestionText,
    SameAnswerText,
    OptionsNotAllowed,
    YesNoOptions,
    ScaleMissing,
    ScaleNotAllowed,
    ScaleBounds,
    ScaleTooLong,
    WeightMissing,
    WeightZero,
    NothingWeighs,
    TextWithWeight,
    SectionWeightDiffers,
    NoPointsPossible,
    ErrorEarnsFullPoints,
    NoVision,
    VisionNotGiven,
    OtherVision,
    VisionNotPublished,
    TraceWithoutVision,
    UnknownBehaviour,
    BehaviourForColleagues,
    BehaviourOnOtherChannel,
    UnknownObligation,
    ObligationNotAsked,
    ObligationWithoutSince,
    ObligationNotYet,
    TraceAndObligation,
    NoTrace,
    BehaviourNotAsked,
    ConditionUnknownQuestion,
    ConditionOnText,
    ConditionUnknownAnswer,
    ConditionCycle,
    ConditionNeverMet,
    ReasonNotPossible,
    PassMarkOutOfRange,
    BandOutOfRange,
    BandsNotRising,
    ScoresTooLong,
    ScoresTooHigh,
    // Visions
    ScopeWithoutFunction,
    ScopeWithFunction,
    ServiceVisionSaysCx,
    CxVisionSaysService,
    NoCustomerResearch,
    PromiseWithoutQuote,
    UnknownQuote,
    QuoteNotInSource,
    OnlyIndustryStandard,
    PromiseNotUsed,
    NoPillars,
    PillarWithoutPromise,
    PillarWithoutBehaviour,
    UnknownPromise,
    UnknownCxPillar,
    // Format 2
    NeedsNewerFormat,
    // Forms, format 2
    NumberNotAllowed,
    NumberBounds,
    RangeWithoutFrom,
    FromNotAllowed,
    RangesNotRising,
    RangeBelowNumber,
    RangeNeverReached,
    FileNotAllowed,
    ExclusiveNotAllowed,
    TooManyOptions,
    LevelOutsideScale,
    LevelsNotRising,
    ErrorNotScored,
    ErrorWithoutRule,
    UnscoredWithWeight,
    DefaultUnknown,
    DefaultOnCritical,
    DefaultNotAllowed,
    CauseNotScored,
    ConditionNotNumber,
    ConditionNeverNotApplicable,
    ConditionOnUnscored,
    // Visions, format 2
    CentreWithoutFunction,
    FunctionSaysCx,
    NoStrategySource,
    NoBrandSource,
    ManyPillars,
    TooManyPillars,
    VagueBehaviour,
    BehaviourNeverHeard,
    DerivedFromBelow,
    ServedVisionNotGiven,
    PillarServesNone,
    ServesNobodys,
    JourneyPercent,
    ReviewDatePassed,
    DerivedFromOther,
    SourceWithoutQuote,
    QuoteTwice,
    PromiseTwice,
    SamePromise,
    JourneyTwice,
    TranslationIncomplete,
    TranslationOfNothing,
    TranslationIntoOwn,
    // Forms beside others: their vision, the version before, the journey
    FormSaysCx,
    MostlyDuring,
    SameQuestion,
    AccuracyTrend,
    OutcomeTrend,
    BehaviourVanished,
    ObligationClashes,
    // What stands twice, or makes no difference
    NamedTwice,
    ChannelTwice,
    SameBandName,
    SamePoints
};
inline constexpr FindingCode lastFindingCode = FindingCode::SamePoints;

/// A place in a text, counted from 1, columns in characters. 0: the file as a whole.
struct Place {
    int line = 0;
    int column = 0;
    auto operator<=>(const Place &) const = default;
};

struct Finding {
    Severity severity = Severity::Error;
    FindingCode code = FindingCode::YamlSyntax;
    std::string file;
    Place place;
    std::vector<std::string> parameters; ///< names and numbers that its sentence mentions
    std::string nearest;                 ///< the known name that was probably meant; may be empty
    bool operator==(const Finding &) const = default;
};

/// Where each part of a form or vision was written, by path: `sections/0/questions/2/weight`. Empty for
/// what was not read from a file.
class Places {
public:
    void set(std::string path, Place place) { m_places.insert_or_assign(std::move(path), place); }
    /// The place of @p path, or of the nearest part that contains it.
    Place at(std::string_view path) const;

private:
    std::map<std::string, Place, std::less<>> m_places;
};

/// True where one of @p findings is an error.
bool hasErrors(const std::vector<Finding> &findings);

/// The one of @p known that @p name was probably meant to be: at most two slips away; else empty.
std::string nearestTo(std::string_view name, const std::vector<std::string> &known);

} // namespace ringtrue::forms
