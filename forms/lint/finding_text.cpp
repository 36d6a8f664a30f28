// SPDX-License-Identifier: Apache-2.0
#include "forms/lint/finding_text.h"

#include "core/domain/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

namespace ringtrue::forms {

namespace {

using enum FindingCode;

constexpr std::array severities{Word{Severity::Error, "error"}, Word{Severity::Caution, "caution"},
                                Word{Severity::Hint, "hint"}};

constexpr std::array findingSentences{
    FindingWords{FileTooLarge, "file-too-large", "The file is larger than %1.",
                 "Split it, or shorten the texts of its sources."},
    FindingWords{LineTooLong, "line-too-long", "This line is longer than %1.",
                 "Break it into several lines: text: | keeps line ends, text: > joins them."},
    FindingWords{NotUtf8, "not-utf8", "The file is not UTF-8 from here on.", "Save it as UTF-8 in your editor."},
    FindingWords{ControlCharacter, "control-character", "There is a control character here (%1).",
                 "Delete it; it cannot be seen."},
    FindingWords{
        DirectionCharacter, "direction-character",
        "There is a character here (%1) that turns the direction of the text, so that it reads otherwise than it is.",
        "Delete it; it cannot be seen."},
    FindingWords{ZeroWidthCharacter, "zero-width-character", "There is a character without width here (%1).",
                 "Delete it; it cannot be seen."},
    FindingWords{PiledMarks, "piled-marks",
                 "More than %1 marks are piled on one character here, so that they cover what stands around it.",
                 "Delete them; no script needs so many."},
    FindingWords{
        YamlSyntax, "yaml-syntax", "This is not YAML: %1.",
        "Check indentation, colons and quotes around this place; a text with a question mark or a colon needs quotes."},
    FindingWords{NoDocument, "no-document", "The file is empty.", "Start from one of the samples."},
    FindingWords{SecondDocument, "second-document",
                 "The file goes on after its end: from here on nothing would be read.",
                 "Keep one document in a file, and check the indentation of this line."},
    FindingWords{UnclosedQuote, "unclosed-quote", "This quotation mark is never closed.",
                 "Close it at the end of the text."},
    FindingWords{DuplicateKey, "duplicate-key", "“%1” stands twice in the same place.", "Keep one of them."},
    FindingWords{Anchor, "anchor", "Anchors (&%1) are not read.", "Write the text out where it is needed."},
    FindingWords{Alias, "alias", "Aliases (*) are not read.", "Write the text out where it is needed."},
    FindingWords{Tag, "tag", "Tags (!) are not read.",
                 "Leave the tag out; a text that begins with an exclamation mark needs quotes."},
    FindingWords{KeyNotText, "key-not-text", "A name is expected here.", "Write it as name: value."},
    FindingWords{TooDeep, "too-deep", "This is nested more than %1 levels deep.",
                 "A form needs nine; check brackets and indentation."},
    FindingWords{TooManyValues, "too-many-values", "The file holds more than %1 values.", "Split it."},
    FindingWords{NotThisKind, "not-this-kind", "This is not a %1 file.", "The first line of such a file is %2"},
    FindingWords{NewerFormat, "newer-format", "The file says “%1”; this program reads up to “%2”.",
                 "Open it with a newer Ringtrue."},
    FindingWords{UnknownKey, "unknown-key", "“%1” is not known here.",
                 "Check its spelling and indentation, or delete it."},
    FindingWords{SectionsTooDeep, "sections-too-deep",
                 "“%1” stands in another section and cannot hold sections itself.",
                 "Move them one level up: sections are nested once."},
    FindingWords{MissingKey, "missing-key", "“%1” is missing.", "Add it."},
    FindingWords{ExpectedMap, "expected-map", "Names with values are expected here.",
                 "Write them as name: value, one a line."},
    FindingWords{ExpectedList, "expected-list", "“%1” is a list.",
                 "Begin each item with a hyphen, or write [one, two]."},
    FindingWords{ExpectedText, "expected-text", "A plain text or number is expected for “%1”.",
                 "Put quotes around a text that holds : [ ] { }."},
    FindingWords{EmptyText, "empty-text", "“%1” has no value.",
                 "Write one, or delete the line where it need not be there."},
    FindingWords{BadId, "bad-id", "“%1” cannot be an id.",
                 "Use lower-case letters, digits and hyphens between them, at most 64."},
    FindingWords{UnknownWord, "unknown-word", "“%1” is not one of the known words.", "Known are: %2."},
    FindingWords{BadBoolean, "bad-boolean", "“%1” is either true or false, not “%2”.", "Write true or false."},
    FindingWords{BadNumber, "bad-number", "“%2” is not a number for “%1”.",
                 "Write 10, 12.5 (at most six places) or 1/3."},
    FindingWords{NegativeNumber, "negative-number", "“%1” cannot be below 0 (%2).", "Write 0 or more."},
    FindingWords{NumberTooLarge, "number-too-large", "“%1” is too large.", "Write a number up to 1000000000."},
    FindingWords{BadInteger, "bad-integer", "“%2” is not a whole number that “%1” can be.",
                 "Write a whole number in its range."},
    FindingWords{BadDate, "bad-date", "“%2” is not a date for “%1”.", "Write it as 2027-05-01."},
    FindingWords{BadQuoteReference, "bad-quote-reference", "“%1” does not name a quote.",
                 "Write the source's id, a slash and the quote's id: annual-letter/q1."},
    FindingWords{BadLanguage, "bad-language", "“%1” is no language.", "Write its code: en, de, pt-BR."},
    FindingWords{TooLargeToPublish, "too-large-to-publish", "It is too large to be published: %1 KiB of at most %2.",
                 "Shorten the longest texts."},
    FindingWords{BadKey, "bad-key", "“%1” cannot be a key here: keys are ids and words without a slash, at most 64.",
                 "Write maps within maps: {questions: {greeting: {text: ..}}}."},
    FindingWords{ReadsOtherwise, "reads-otherwise", "Written as a file, this would not be read as the same again.",
                 "Undo the last change."},
    FindingWords{DuplicateId, "duplicate-id", "The id “%1” was used before.",
                 "Give each its own; evaluations refer to it."},
    FindingWords{NoSections, "no-sections", "The form has no sections.", "Add one with at least one question."},
    FindingWords{NoQuestions, "no-questions", "Section “%1” has no questions.", "Add one, or delete the section."},
    FindingWords{TooFewOptions, "too-few-options", "Question “%1” is a choice and has fewer than two answers.",
                 "Add answers, or make it yes-no."},
    FindingWords{SameQuestionText, "same-question-text", "The questions “%1” and “%2” read the same.",
                 "Word them apart, or delete one."},
    FindingWords{SameAnswerText, "same-answer-text", "The answers “%1” and “%2” read the same.",
                 "Word them apart, or delete one."},
    FindingWords{OptionsNotAllowed, "options-not-allowed",
                 "Question “%1” is of type %2 and takes no answers to choose from.",
                 "Delete the answers, or make it a choice."},
    FindingWords{YesNoOptions, "yes-no-options", "A yes-no question has the answers yes and no and no others (“%1”).",
                 "Use the ids yes and no, or make it a choice."},
    FindingWords{ScaleMissing, "scale-missing", "Question “%1” is a scale without ends.",
                 "Add scale: {min: 0, max: 10}."},
    FindingWords{ScaleNotAllowed, "scale-not-allowed", "Question “%1” is no scale.",
                 "Delete scale, or make its type scale."},
    FindingWords{ScaleBounds, "scale-bounds", "The scale of “%1” ends (%3) where it begins (%2) or before.",
                 "max must be greater than min."},
    FindingWords{ScaleTooLong, "scale-too-long", "The scale of “%1” has %2 values, too many to pick one from.",
                 "Write a scale of at most %3 values, such as {min: 0, max: 100}."},
    FindingWords{WeightMissing, "weight-missing", "“%1” has no weight.", "Give it one: the form's weights are shares."},
    FindingWords{WeightZero, "weight-zero", "“%1” weighs 0: it serves the vision but never counts.",
                 "Give it a weight, unless that is meant."},
    FindingWords{NothingWeighs, "nothing-weighs", "No question of this form counts, so there can be no score.",
                 "Give at least one question weight and points."},
    FindingWords{TextWithWeight, "text-with-weight",
                 "Question “%1” is answered in words; its weight counts for nothing.", "Delete the weight."},
    FindingWords{SectionWeightDiffers, "section-weight-differs",
                 "Section “%1” says it weighs %2, but its questions weigh %3 together, and they decide.",
                 "Correct it, or set scoring weights: section."},
    FindingWords{NoPointsPossible, "no-points-possible", "No answer of “%1” earns points.",
                 "Give points to one, or weight 0 to the question."},
    FindingWords{ErrorEarnsFullPoints, "error-earns-full-points", "“%1” is a critical error and earns full points.",
                 "Take the points away, or the error."},
    FindingWords{NoVision, "no-vision", "The form names no vision, so no score can be traced to a promise.",
                 "Add vision: and its id."},
    FindingWords{VisionNotGiven, "vision-not-given", "The vision “%1” is not at hand, so the traces were not checked.",
                 "Give the vision's file too."},
    FindingWords{OtherVision, "other-vision", "The form traces to the vision “%1”, not to “%2”.",
                 "Name the vision that is meant."},
    FindingWords{VisionNotPublished, "vision-not-published",
                 "No version of the vision “%1” is published in this workspace.",
                 "Publish the vision first, or correct its id."},
    FindingWords{TraceWithoutVision, "trace-without-vision",
                 "“%1” traces to a behaviour, but the form names no vision.",
                 "Add vision: and the id of the vision that has the behaviour."},
    FindingWords{UnknownBehaviour, "unknown-behaviour", "The vision “%2” has no behaviour “%1”.",
                 "Name one of its behaviours."},
    FindingWords{BehaviourForColleagues, "behaviour-for-colleagues",
                 "“%1” says how colleagues treat each other; an interaction with a customer cannot show it.",
                 "Trace to a behaviour towards customers."},
    FindingWords{BehaviourOnOtherChannel, "behaviour-on-other-channel",
                 "“%1” is a behaviour on other channels than the form's.",
                 "Trace to another, or add the channel to the behaviour."},
    FindingWords{UnknownObligation, "unknown-obligation", "The form has no obligation “%1”.",
                 "Add it under obligations, with text and date."},
    FindingWords{ObligationNotAsked, "obligation-not-asked", "No question serves the obligation “%1”.",
                 "Ask about it, or delete it."},
    FindingWords{ObligationWithoutSince, "obligation-without-since",
                 "The obligation “%1” does not say since when it holds.",
                 "Add since: and the day, so that readers of old evaluations know."},
    FindingWords{ObligationNotYet, "obligation-not-yet",
                 "The obligation “%1” holds from %2 on: that day is still to come.",
                 "Correct the date, or use the form from then on."},
    FindingWords{TraceAndObligation, "trace-and-obligation", "“%1” serves a behaviour and an obligation.",
                 "Keep one: what the law demands is not what the brand promises."},
    FindingWords{NoTrace, "no-trace", "“%1” serves neither a behaviour nor an obligation.",
                 "Trace it, or ask why it is asked."},
    FindingWords{BehaviourNotAsked, "behaviour-not-asked", "No question asks about the behaviour “%1” of pillar “%2”.",
                 "Ask about it here or in another form."},
    FindingWords{ConditionUnknownQuestion, "condition-unknown-question", "The form has no question “%1”.",
                 "Name the question that decides."},
    FindingWords{ConditionOnText, "condition-on-text", "“%1” is answered in words and cannot decide what is asked.",
                 "Let a yes-no, choice or scale question decide."},
    FindingWords{ConditionUnknownAnswer, "condition-unknown-answer", "“%1” is no answer to “%2”.",
                 "Name one of its answers."},
    FindingWords{ConditionCycle, "condition-cycle", "These questions wait for each other: %1.",
                 "Ask one of them always."},
    FindingWords{ConditionNeverMet, "condition-never-met", "“%1” is never asked: no answers meet its condition.",
                 "Correct the condition, or delete what it stands at."},
    FindingWords{ReasonNotPossible, "reason-not-possible",
                 "“%1” can be a critical error and not applicable, but its reason cannot be written.",
                 "Let comment be optional or more, or not_applicable false."},
    FindingWords{PassMarkOutOfRange, "pass-mark-out-of-range", "A pass mark of %1 cannot be reached.",
                 "Write a number from 0 to 100."},
    FindingWords{BandOutOfRange, "band-out-of-range", "A band from %1 cannot be reached.",
                 "Write a number from 0 to 100."},
    FindingWords{BandsNotRising, "bands-not-rising", "The band “%1” does not begin above the one before it.",
                 "List the bands from the lowest to the highest."},
    FindingWords{ScoresTooLong, "scores-too-long",
                 "With this number among its weights and points, a score of the form can become too long to be stored.",
                 "Write weights and points with fewer digits, or with the same denominator."},
    FindingWords{ScoresTooHigh, "scores-too-high",
                 "Without bonus cap a score of the form can reach %1; at most %2 can be stored.",
                 "Give bonus questions less weight, or write bonus_cap: cap-100."},
    FindingWords{ScopeWithoutFunction, "scope-without-function",
                 "A service vision is of one function, and none is named.",
                 "Add function to scope, or make it a CX vision of the whole organisation."},
    FindingWords{ScopeWithFunction, "scope-with-function", "A CX vision is of the whole organisation, not of “%1”.",
                 "Delete function, or make it a service vision."},
    FindingWords{ServiceVisionSaysCx, "service-vision-says-cx", "“%1” is a function's vision and calls itself CX.",
                 "Call it a service vision: a CX vision is the whole organisation's."},
    FindingWords{CxVisionSaysService, "cx-vision-says-service",
                 "“%1” is the organisation's vision and calls itself a service vision.",
                 "Call it a CX vision: a service vision is one function's."},
    FindingWords{NoCustomerResearch, "no-customer-research", "No promise rests on a quote from customer research.",
                 "Add what customers said as a source, and quote it in a promise."},
    FindingWords{PromiseWithoutQuote, "promise-without-quote", "The promise “%1” rests on no quote.",
                 "Mark the words in a source and name them here."},
    FindingWords{UnknownQuote, "unknown-quote", "No source has the quote “%1”.",
                 "Write the source's id, a slash and the quote's id."},
    FindingWords{QuoteNotInSource, "quote-not-in-source", "The words of quote “%1” do not stand in the source “%2”.",
                 "Copy them exactly."},
    FindingWords{OnlyIndustryStandard, "only-industry-standard",
                 "The promise “%1” rests on an industry standard alone.",
                 "Say where your own organisation or customers want it."},
    FindingWords{PromiseNotUsed, "promise-not-used", "No pillar is backed by the promise “%1”.",
                 "Name it at a pillar, or delete it."},
    FindingWords{NoPillars, "no-pillars", "The vision has no pillars.", "Blend the promises into a few words."},
    FindingWords{PillarWithoutPromise, "pillar-without-promise", "The pillar “%1” is backed by no promise.",
                 "Name its promises."},
    FindingWords{PillarWithoutBehaviour, "pillar-without-behaviour",
                 "The pillar “%1” has no behaviours, so nobody can see it lived.", "Say what one would see or hear."},
    FindingWords{UnknownPromise, "unknown-promise", "The vision has no promise “%1”.", "Name one of its promises."},
    FindingWords{UnknownCxPillar, "unknown-cx-pillar", "The vision “%2” has no pillar “%1”.",
                 "Name one of its pillars."},
    FindingWords{NeedsNewerFormat, "needs-newer-format", "“%1” is not known to the format that the first line names.",
                 "Write ringtrue: %2 in the first line."},
    FindingWords{NumberNotAllowed, "number-not-allowed", "Question “%1” takes no number.",
                 "Delete number, or make its type number."},
    FindingWords{NumberBounds, "number-bounds", "The numbers of “%1” end (%3) where they begin (%2) or before.",
                 "max must be greater than min."},
    FindingWords{RangeWithoutFrom, "range-without-from", "The range “%1” does not say where it begins.",
                 "Add from: and its lowest number."},
    FindingWords{FromNotAllowed, "from-not-allowed", "“%1” is an answer to choose, not a range of numbers.",
                 "Delete from, or make the question a number."},
    FindingWords{RangesNotRising, "ranges-not-rising", "The range “%1” does not begin above the one before it.",
                 "List the ranges from the lowest to the highest."},
    FindingWords{RangeBelowNumber, "range-above-min",
                 "The first range, “%1”, begins at %2; numbers from %3 on would fall into none.",
                 "Let it begin at the lowest number, or raise min."},
    FindingWords{RangeNeverReached, "range-never-reached",
                 "The range “%1” begins at %2, and none of the numbers that can be answered falls into it.",
                 "Let it begin lower, or change min, max or decimals of the numbers."},
    FindingWords{FileNotAllowed, "file-not-allowed", "Question “%1” takes no files.",
                 "Delete file, or make its type file."},
    FindingWords{ExclusiveNotAllowed, "exclusive-not-allowed",
                 "“%1” is picked alone anyway: only multiple choices take several answers.",
                 "Delete exclusive, or make the question multiple."},
    FindingWords{TooManyOptions, "too-many-options", "Question “%1” has %2 answers to pick several from.",
                 "Write at most %3."},
    FindingWords{LevelOutsideScale, "level-outside-scale", "The scale of “%1” has no value %2.",
                 "Describe a value from min to max."},
    FindingWords{LevelsNotRising, "levels-not-rising", "The level %2 of “%1” does not stand above the one before it.",
                 "List the levels from the lowest to the highest."},
    FindingWords{ErrorNotScored, "error-not-scored", "“%1” is not scored, so no answer to it can be an error.",
                 "Delete error, or let the question be scored."},
    FindingWords{ErrorWithoutRule, "error-without-rule",
                 "“%1” has an error class, but the form does not say which answers fail a question.",
                 "Give the class to answers, or set fails_question."},
    FindingWords{UnscoredWithWeight, "unscored-with-weight", "“%1” is not scored; its weight counts for nothing.",
                 "Delete the weight."},
    FindingWords{DefaultUnknown, "default-unknown", "“%1” is no answer to “%2”.", "Propose one of its answers."},
    FindingWords{DefaultOnCritical, "default-on-critical",
                 "“%1” can be a critical error, and an answer is proposed for it.",
                 "Delete default: what is critical is answered by somebody who looked."},
    FindingWords{DefaultNotAllowed, "default-not-allowed", "“%1” is of type %2, for which no answer can be proposed.",
                 "Delete default."},
    FindingWords{CauseNotScored, "cause-not-scored", "“%1” is not scored, so nobody is asked why it fell short.",
                 "Delete cause."},
    FindingWords{ConditionNotNumber, "condition-not-number", "“%1” is neither a number nor a scale.",
                 "Compare with its answers: is."},
    FindingWords{ConditionNeverNotApplicable, "condition-never-not-applicable",
                 "“%1” cannot be answered with not applicable.", "Allow it there, or delete the condition."},
    FindingWords{ConditionOnUnscored, "condition-on-unscored", "“%1” is of type %2 and cannot decide what is asked so.",
                 "Let a question with answers to choose from decide, or compare a number: at_least, below."},
    // Visions, format 2
    FindingWords{CentreWithoutFunction, "centre-without-function",
                 "“%1” is a centre, and the function that it belongs to is not named.",
                 "Add function to scope, or delete centre."},
    FindingWords{FunctionSaysCx, "function-says-cx", "“%1” is part of the organisation and calls itself CX.",
                 "Call it by what it does: the customer experience is made by the whole organisation."},
    FindingWords{NoStrategySource, "no-strategy-source", "No promise rests on where the organisation wants to go.",
                 "Add its business strategy, vision, mission or values, and quote them in a promise."},
    FindingWords{NoBrandSource, "no-brand-source", "No promise rests on what the brand stands for.",
                 "Add a brand attribute or a brand promise, and quote it in a promise."},
    FindingWords{ManyPillars, "many-pillars", "The vision has %1 pillars; hardly anybody can name more than five.",
                 "Blend those that are close to each other."},
    FindingWords{TooManyPillars, "too-many-pillars", "The vision has %1 pillars; nobody can keep %2 or more in mind.",
                 "Blend them into five or fewer."},
    // %3 speaks the language of the text, for those who craft it; suggestion() takes %4, which is English.
    FindingWords{VagueBehaviour, "vague-behaviour", "Nobody can see or hear “%2” (behaviour “%1”).", "%3"},
    FindingWords{BehaviourNeverHeard, "behaviour-never-heard", "The behaviour “%1” says nowhere what it sounds like.",
                 "Add sounds_like with a sentence that one would hear."},
    FindingWords{DerivedFromBelow, "derived-from-below", "This vision cannot be derived from “%1”.",
                 "A function's vision derives from a CX vision, a centre's from one or from its function's; a CX "
                 "vision derives from none."},
    FindingWords{ServedVisionNotGiven, "served-vision-not-given",
                 "The vision “%1” is not at hand, so what the pillars serve was not checked.",
                 "Give that vision's file too, or publish it."},
    FindingWords{PillarServesNone, "pillar-serves-none", "The pillar “%1” does not say which pillar of “%2” it serves.",
                 "Add serves: and the id of that pillar."},
    FindingWords{ServesNobodys, "serves-nobodys", "The pillar “%1” serves “%2”, and no vision is named that has it.",
                 "Add derived_from: and the id of that vision."},
    FindingWords{JourneyPercent, "journey-percent", "%2 percent of the journey “%1” cannot pass through a function.",
                 "Write a number from 0 to 100."},
    FindingWords{ReviewDatePassed, "review-date-passed", "This vision was to be reviewed by %1.",
                 "Review it with those who live it, then write the next date."},
    FindingWords{DerivedFromOther, "derived-from-other", "“%1” is of “%2”, and this vision is of “%3”.",
                 "Derive it from a vision of the same organisation, a centre's from one of the same function, or "
                 "correct the scope."},
    FindingWords{SourceWithoutQuote, "source-without-quote",
                 "Nothing is marked in the source “%1”, so no promise can rest on it.",
                 "Mark its words as quotes, and quote them in a promise."},
    FindingWords{QuoteTwice, "quote-twice", "The promise “%1” names the quote “%2” twice.", "Name it once."},
    FindingWords{PromiseTwice, "promise-twice", "The pillar “%1” names the promise “%2” twice.", "Name it once."},
    FindingWords{SamePromise, "same-promise", "The promise “%1” says the same as the promise “%2”.",
                 "Keep one, with the quotes of both."},
    FindingWords{JourneyTwice, "journey-twice", "The journey “%1” stands here twice.",
                 "Keep one, or say which part of it each is."},
    FindingWords{TranslationIncomplete, "translation-incomplete", "Of the texts, %2 are not said in “%1”, first “%3”.",
                 "Translate them; until then they are shown as they are."},
    FindingWords{TranslationOfNothing, "translation-of-nothing",
                 "The translation into “%1” has a text for “%2”, and there is no such text.",
                 "Correct the ids, or delete it."},
    FindingWords{TranslationIntoOwn, "translation-into-own",
                 "The texts are in “%1” already; a translation into it is never shown.",
                 "Delete it, or correct its language."},
    // Forms beside others: their vision, the version before, the journey
    FindingWords{FormSaysCx, "form-says-cx", "“%1” is a form of one function and calls itself CX.",
                 "Call it by what it evaluates: CX is the whole organisation's."},
    FindingWords{MostlyDuring, "mostly-during", "%1 of 100 ask about what happens during the contact.",
                 "Ask how the customer came to it and what comes after; a journey block is ready to insert."},
    FindingWords{SameQuestion, "same-question",
                 "Is “%1” still the same question? It differs in: %2. Its trend is marked here.",
                 "Give it a new id if it asks something else."},
    FindingWords{AccuracyTrend, "accuracy-trend",
                 "Errors at “%1” are of other classes than in the version before. Its accuracy before and after is not "
                 "comparable.",
                 "Read the accuracy before and after each by itself."},
    FindingWords{OutcomeTrend, "outcome-trend",
                 "The scoring differs from the version before in: %1. The trend of scores and outcomes is marked here.",
                 "Compare those before and after with care, or give the form a new id."},
    FindingWords{BehaviourVanished, "behaviour-vanished",
                 "Version %3 of the vision “%2” no longer has the behaviour “%1”, which a question traces to.",
                 "Trace the question to another behaviour, or ask why it is asked."},
    FindingWords{ObligationClashes, "obligation-clashes",
                 "The obligation “%1” of the form “%2” is another one in the form “%3”, and the coverage of both adds "
                 "their weights up.",
                 "Give one of them another id, or write both in the same words and of the same kind."},
    // What stands twice, or makes no difference
    FindingWords{NamedTwice, "named-twice", "Question “%1” names “%2” twice.", "Name it once."},
    FindingWords{ChannelTwice, "channel-twice", "The channel “%1” stands here twice.", "Name it once."},
    FindingWords{SameBandName, "same-band-name", "Two bands are called “%1”.", "Name them apart, or make them one."},
    FindingWords{SamePoints, "same-points", "All answers to “%1” earn the same points.",
                 "Give them other points, or ask it for information only."},
};
static_assert(findingSentences.size() == static_cast<std::size_t>(lastFindingCode) + 1);
static_assert(
    [] {
        for (std::size_t i = 0; i < findingSentences.size(); ++i)
            if (static_cast<std::size_t>(findingSentences[i].code) != i)
                return false;
        return true;
    }(),
    "in the order of the codes");

} // namespace

const FindingWords &wordsFor(FindingCode code)
{
    return findingSentences.at(static_cast<std::size_t>(code));
}

std::string_view nearestTemplate()
{
    return "Did you mean “%1”?";
}

std::string_view word(Severity severity)
{
    return wordOf(severities, severity);
}

std::string_view word(FindingCode code)
{
    return wordsFor(code).word;
}

std::string filled(std::string_view text, const std::vector<std::string> &parameters)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        if (!isPlace) {
            out.push_back(text[i]);
            continue;
        }
        const auto index = static_cast<std::size_t>(text[++i] - '1');
        if (index < parameters.size())
            out += parameters[index];
    }
    return out;
}

std::string message(const Finding &finding)
{
    return filled(wordsFor(finding.code).message, finding.parameters);
}

std::string suggestion(const Finding &finding)
{
    if (!finding.nearest.empty())
        return filled(nearestTemplate(), {finding.nearest});
    if (finding.code == VagueBehaviour && finding.parameters.size() > 3)
        return finding.parameters[3];
    return filled(wordsFor(finding.code).suggestion, finding.parameters);
}

std::string line(const Finding &finding)
{
    const std::string place = finding.place.line > 0
                                  ? fmt::format("{}:{}:{}", finding.file, finding.place.line, finding.place.column)
                                  : finding.file;
    return fmt::format("{}: {}: {} {}", place, word(finding.severity), message(finding), suggestion(finding));
}

} // namespace ringtrue::forms
