// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/finding_names.h"

#include "forms/edit/find_part.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Forms/form_words.h"
#include "qml/Ringtrue/Forms/text_places.h"
#include "qml/Ringtrue/Reading/change_words.h"
#include "qml/Ringtrue/Reading/language_words.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace ringtrue::qml {

using forms::FindingCode;

namespace {

/// What a parameter of a finding is the id of.
enum class Named {
    Nothing,
    Part,
    Option,
    Section,
    Obligation,
    Behaviour,
    Pillar,
    Circle,
    Type,
    Language,
    TextPlace,
    Keys
};

struct Naming {
    FindingCode code;
    Named first = Named::Nothing;
    Named second = Named::Nothing;
    Named third = Named::Nothing;
};

// Part: a question, or a section where no question is called so.
constexpr Naming namings[] = {
    {FindingCode::NoQuestions, Named::Section},
    {FindingCode::TooFewOptions, Named::Part},
    {FindingCode::OptionsNotAllowed, Named::Part, Named::Type},
    {FindingCode::ScaleMissing, Named::Part},
    {FindingCode::ScaleNotAllowed, Named::Part},
    {FindingCode::ScaleBounds, Named::Part},
    {FindingCode::ScaleTooLong, Named::Part},
    {FindingCode::WeightMissing, Named::Part},
    {FindingCode::WeightZero, Named::Part},
    {FindingCode::TextWithWeight, Named::Part},
    {FindingCode::SectionWeightDiffers, Named::Section},
    {FindingCode::NoPointsPossible, Named::Part},
    {FindingCode::ErrorEarnsFullPoints, Named::Option},
    {FindingCode::TraceWithoutVision, Named::Part},
    {FindingCode::BehaviourForColleagues, Named::Behaviour},
    {FindingCode::BehaviourOnOtherChannel, Named::Behaviour},
    {FindingCode::ObligationNotAsked, Named::Obligation},
    {FindingCode::TraceAndObligation, Named::Part},
    {FindingCode::NoTrace, Named::Part},
    {FindingCode::BehaviourNotAsked, Named::Behaviour, Named::Pillar},
    {FindingCode::ConditionOnText, Named::Part},
    {FindingCode::ConditionUnknownAnswer, Named::Nothing, Named::Part},
    {FindingCode::ConditionCycle, Named::Circle},
    {FindingCode::ReasonNotPossible, Named::Part},
    {FindingCode::NumberNotAllowed, Named::Part},
    {FindingCode::NumberBounds, Named::Part},
    {FindingCode::RangeWithoutFrom, Named::Option},
    {FindingCode::FromNotAllowed, Named::Option},
    {FindingCode::RangesNotRising, Named::Option},
    {FindingCode::RangeBelowNumber, Named::Option},
    {FindingCode::FileNotAllowed, Named::Part},
    {FindingCode::ExclusiveNotAllowed, Named::Option},
    {FindingCode::TooManyOptions, Named::Part},
    {FindingCode::LevelOutsideScale, Named::Part},
    {FindingCode::LevelsNotRising, Named::Part},
    {FindingCode::ErrorNotScored, Named::Part},
    {FindingCode::ErrorWithoutRule, Named::Part},
    {FindingCode::UnscoredWithWeight, Named::Part},
    {FindingCode::DefaultUnknown, Named::Nothing, Named::Part},
    {FindingCode::DefaultOnCritical, Named::Part},
    {FindingCode::DefaultNotAllowed, Named::Part, Named::Type},
    {FindingCode::CauseNotScored, Named::Part},
    {FindingCode::ConditionNotNumber, Named::Part},
    {FindingCode::ConditionNeverNotApplicable, Named::Part},
    {FindingCode::ConditionOnUnscored, Named::Part, Named::Type},
    {FindingCode::TranslationIncomplete, Named::Language, Named::Nothing, Named::TextPlace},
    {FindingCode::TranslationOfNothing, Named::Language},
    {FindingCode::SameQuestion, Named::Part, Named::Keys},
    {FindingCode::AccuracyTrend, Named::Part},
    {FindingCode::OutcomeTrend, Named::Keys},
    {FindingCode::TranslationIntoOwn, Named::Language},
    {FindingCode::SameQuestionText, Named::Part, Named::Part},
    {FindingCode::ObligationWithoutSince, Named::Obligation},
    {FindingCode::ObligationNotYet, Named::Obligation},
    {FindingCode::ConditionNeverMet, Named::Part},
    {FindingCode::RangeNeverReached, Named::Option},
    {FindingCode::SectionsTooDeep, Named::Section},
    {FindingCode::NamedTwice, Named::Part},
    {FindingCode::SamePoints, Named::Part},
};

struct Known {
    const forms::Form &form;
    const Vision *vision;
    const std::optional<QuestionSlug> &of;
};

/// The words of the one of @p things that is called @p id; else the id.
template <typename Things, typename Words>
std::string wordsIn(const Things &things, const std::string &id, Words words)
{
    const auto found =
        std::find_if(things.begin(), things.end(), [&](const auto &thing) { return thing.id.text() == id; });
    return found == things.end() || std::invoke(words, *found).empty() ? id : std::invoke(words, *found);
}

std::string partWords(const forms::Form &form, const std::string &id)
{
    const QuestionSlug slug{id};
    if (const auto index = forms::indexOf(form, slug))
        return numbered(*index + 1, forms::findQuestion(form, slug)->text).trimmed().toStdString();
    return wordsIn(form.sections, id, &forms::Section::title);
}

std::string optionWords(const Known &known, const std::string &id)
{
    const auto *const question = known.of ? forms::findQuestion(known.form, *known.of) : nullptr;
    return question != nullptr ? wordsIn(question->answers, id, &forms::AnswerOption::text) : id;
}

std::string behaviourWords(const Known &known, const std::string &id)
{
    if (known.vision != nullptr)
        for (const auto &pillar : known.vision->pillars)
            if (const auto words = wordsIn(pillar.behaviours, id, &Behaviour::text); words != id)
                return words;
    return id;
}

/// `a -> b -> a`, each as a question is called.
std::string circleWords(const forms::Form &form, const std::string &ids)
{
    QStringList out;
    for (const auto &id : shown(ids).split(QStringLiteral(" -> ")))
        out << shown(partWords(form, id.toStdString()));
    return out.join(QStringLiteral(" → ")).toStdString();
}

std::string typeWords(const std::string &type)
{
    const auto names = questionTypeNames();
    for (qsizetype i = 0; i < names.size(); ++i)
        if (forms::word(forms::QuestionType(i)) == type)
            return names.at(i).toStdString();
    return type;
}

/// `pass mark, bonus` of `pass_mark, bonus`: keys of the file as a comparison of versions calls them. Those of the
/// scoring come without saying so.
std::string wordsOfKeys(const std::string &keys)
{
    QStringList out;
    for (const auto &key : shown(keys).split(QStringLiteral(", "))) {
        const QString ofScoring = QStringLiteral("scoring/") + key;
        const QString words = keyWords(ofScoring.toStdString());
        out << (words == ofScoring ? keyWords(key.toStdString()) : words);
    }
    return out.join(QStringLiteral(", ")).toStdString();
}

std::string nameOf(Named named, const std::string &id, const Known &known)
{
    switch (named) {
    case Named::Nothing:
        return id;
    case Named::Part:
        return partWords(known.form, id);
    case Named::Option:
        return optionWords(known, id);
    case Named::Section:
        return wordsIn(known.form.sections, id, &forms::Section::title);
    case Named::Obligation:
        return wordsIn(known.form.obligations, id, &forms::Obligation::text);
    case Named::Behaviour:
        return behaviourWords(known, id);
    case Named::Pillar:
        return known.vision != nullptr ? wordsIn(known.vision->pillars, id, &Pillar::name) : id;
    case Named::Circle:
        return circleWords(known.form, id);
    case Named::Type:
        return typeWords(id);
    case Named::Language:
        return languageName(shown(id)).toStdString();
    case Named::TextPlace:
        return TextPlaces(known.form).of(id).toStdString();
    case Named::Keys:
        return wordsOfKeys(id);
    }
    return id;
}

} // namespace

forms::Finding withNames(forms::Finding finding, const forms::Form &form, const Vision *vision,
                         const std::optional<QuestionSlug> &of)
{
    const auto *const naming = std::find_if(std::begin(namings), std::end(namings),
                                            [&](const Naming &one) { return one.code == finding.code; });
    if (naming == std::end(namings))
        return finding;
    const Named each[] = {naming->first, naming->second, naming->third};
    for (std::size_t i = 0; i < std::min(std::size(each), finding.parameters.size()); ++i)
        finding.parameters[i] = nameOf(each[i], finding.parameters[i], {form, vision, of});
    return finding;
}

} // namespace ringtrue::qml
