// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <fmt/format.h>

namespace ringtrue::forms {

/// The words on printed pages that are ours.
enum class Phrase {
    // visions
    ServiceVision,
    CxVision,
    OurPurpose,
    WhomWeServe,
    OurRole,
    WePromise,
    SeenAndHeard,
    SoundsLike,
    DoesNotSoundLike,
    AmongColleagues,
    AndOneMore,
    AndMore,
    NothingHere,
    OnCalls,
    InChats,
    InMails,
    OnVisits,
    OnTheWeb,
    // all pages
    VersionNumber,
    PageOf,
    Continued,
    // forms
    Interaction,
    Date,
    Name,
    PassMark,
    Weight,
    OnlyIf,
    AnsweredWith,
    AtLeast,
    Below,
    IsNotApplicable,
    Or,
    AndIf,
    OrIf,
    AndThat,
    OrThat,
    Not,
    Quoted,
    OnePoint,
    Points,
    OfHundred,
    OnTop,
    ForInformation,
    MayBeLeftOut,
    SeveralMayBeTicked,
    TickedAlone,
    NotApplicable,
    NumberFromTo,
    From,
    FilesAtMost,
    PhotosAtMost,
    AtTheStart,
    AtTheEnd,
    VeryUnhappy,
    VeryHappy,
    Comment,
    Evidence,
    Cause,
    Attribution,
    WhereWanted,
    WherePointsAreLost,
    AtCriticalErrors,
    Always,
    NonCritical,
    BusinessCritical,
    CustomerCritical,
    ComplianceCritical,
    Obligations,
    ObligationNumber,
    Law,
    Regulator,
    Contract,
    Policy,
    Since,
    // evaluations
    Evaluation,
    Call,
    Chat,
    Mail,
    Visit,
    WebContact,
    Agent,
    Customer,
    Bot,
    System,
    Evaluator,
    Form,
    Vision,
    WithVersion,
    Began,
    Length,
    ContactType,
    Part,
    PartOf,
    Submitted,
    NotReadableHere,
    SupersededBy,
    RevisionOf,
    RevisionOfUnknown,
    WordsErased,
    SaidRemoved,
    SaidErased,
    SaidWithoutKey,
    SaidDamaged,
    Score,
    NoScore,
    ScoreIs,
    KeptAt,
    Pass,
    Fail,
    FailByError,
    PassWithoutError,
    RawScore,
    ScoreAfterFail,
    Band,
    BandFrom,
    RingShows,
    Question,
    Answer,
    NotAnswered,
    NotAsked,
    PointsOf,
    WeightOf,
    MessageNumber,
    MessagesFromTo,
    OneFile,
    Files,
    FeltStartAndEnd,
    CouldNotBeTold,
    WhyScore,
    WhyNoScore,
    EveryTerm,
    PointsHead,
    Gives,
    Lost,
    Possible,
    Sum,
    CapTook,
    BySection,
    ByPillar,
    Section,
    ServesNothing,
    PillarOrObligation,
    ServesObligation,
    HowItScores,
    Feedback,
    FeedbackFor,
    ToWorkOn,
    NothingFellShort,
    AlsoNoted,
    WentWell,
    GoodSoundsLike,
    ClipOf,
    ClipShortened,
    ClipsLeftOut,
    AfterReading,
    ReadIsNotAgreed,
    Released,
    DisputeUntil,
    WhomToTell,
    IHaveRead,
    TalkedThrough,
    IDisagree,
    Count ///< how many there are
};

struct PhraseIn {
    Phrase phrase;
    std::string_view english;
    std::string_view german;
};
/// Every phrase in every language.
std::span<const PhraseIn> phrases();

/// Whether @p language (BCP 47) is German: the other one that we have words in.
bool isGerman(std::string_view language);

/// @p phrase in @p language (BCP 47), in English where we have no words in it.
std::string_view phrase(Phrase phrase, std::string_view language);

/// The same with its gaps filled.
template <typename... Values>
std::string phrase(Phrase which, std::string_view language, const Values &...values) requires(sizeof...(Values) > 0)
{
    return fmt::format(fmt::runtime(phrase(which, language)), values...);
}

} // namespace ringtrue::forms
