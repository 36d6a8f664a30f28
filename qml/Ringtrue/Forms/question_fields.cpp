// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/question_fields.h"

#include "forms/edit/edit_options.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Forms/form_words.h"
#include "qml/Ringtrue/Forms/outline_list.h"

#include <algorithm>
#include <array>

namespace ringtrue::qml {

namespace {

using forms::QuestionType;
constexpr std::array scoredOnes{QuestionType::YesNo, QuestionType::Choice, QuestionType::Multiple, QuestionType::Scale,
                                QuestionType::Number};
constexpr std::array otherOnes{QuestionType::Text, QuestionType::Date, QuestionType::Time, QuestionType::File,
                               QuestionType::Emotion};

QStringList namesOf(const std::array<QuestionType, 5> &types)
{
    const auto names = questionTypeNames();
    QStringList out;
    for (const auto type : types)
        out << names.at(int(type));
    return out;
}

int placeIn(const std::array<QuestionType, 5> &types, QuestionType type)
{
    const auto found = std::find(types.begin(), types.end(), type);
    return found == types.end() ? -1 : int(found - types.begin());
}

QString placeOf(const forms::Question &question, const char *field)
{
    return FormEditor::keyOf(question.id) + QLatin1Char('/') + QString::fromLatin1(field);
}

} // namespace

void QuestionFields::update()
{
    const QString now = isThere() ? shown(at().id.text()) : QString();
    if (now != std::exchange(m_shown, now))
        m_wrong.clear();
}

const forms::Question &QuestionFields::at() const
{
    static const forms::Question none;
    return isThere() ? *editor()->question() : none;
}

int QuestionFields::number() const
{
    const auto index = isThere() ? forms::indexOf(editor()->form(), at().id) : std::nullopt;
    return index ? int(*index) + 1 : 0;
}

QString QuestionFields::words() const
{
    return shown(at().text);
}

QString QuestionFields::slug() const
{
    return shown(at().id.text());
}

QStringList QuestionFields::scoredTypes()
{
    return namesOf(scoredOnes);
}

QStringList QuestionFields::otherTypes()
{
    return namesOf(otherOnes);
}

int QuestionFields::scoredType() const
{
    return placeIn(scoredOnes, at().type);
}

int QuestionFields::otherType() const
{
    return placeIn(otherOnes, at().type);
}

QString QuestionFields::weight() const
{
    return isThere() ? editor()->asWritten(placeOf(at(), "weight"), at().weight) : QString();
}

QString QuestionFields::share() const
{
    const auto index = isThere() ? forms::indexOf(editor()->form(), at().id) : std::nullopt;
    return index ? shareText(editor()->weights().questions[*index]) : QString();
}

bool QuestionFields::canBeScored() const
{
    return forms::takesOptions(at().type) || at().type == forms::QuestionType::Scale;
}

bool QuestionFields::scored() const
{
    return at().scored;
}

bool QuestionFields::bonus() const
{
    return at().bonus;
}

bool QuestionFields::required() const
{
    return at().required;
}

bool QuestionFields::notApplicable() const
{
    return at().notApplicable;
}

int QuestionFields::phase() const
{
    return int(at().phase);
}

int QuestionFields::comment() const
{
    return int(at().comment);
}

int QuestionFields::evidence() const
{
    return int(at().evidence);
}

int QuestionFields::cause() const
{
    return at().cause ? causeChoice(*at().cause) + 1 : 0;
}

int QuestionFields::error() const
{
    return at().error ? int(*at().error) + 1 : 0;
}

bool QuestionFields::errorMatters() const
{
    return isThere() && editor()->form().scoring.failsQuestion != forms::FailsQuestion::MarkedOption;
}

QString QuestionFields::guidance() const
{
    return shown(at().guidance);
}

bool QuestionFields::hasOptions() const
{
    return isThere() && forms::takesOptions(at().type);
}

bool QuestionFields::isScale() const
{
    return at().scale.has_value();
}

bool QuestionFields::isNumber() const
{
    return at().number.has_value();
}

bool QuestionFields::isFile() const
{
    return at().type == forms::QuestionType::File;
}

QString QuestionFields::scaleLeast() const
{
    return at().scale ? editor()->asWritten(placeOf(at(), "scale-least"), Exact{at().scale->min}) : QString();
}

QString QuestionFields::scaleMost() const
{
    return at().scale ? editor()->asWritten(placeOf(at(), "scale-most"), Exact{at().scale->max}) : QString();
}

QString QuestionFields::leastText() const
{
    return at().scale ? shown(at().scale->minText) : QString();
}

QString QuestionFields::mostText() const
{
    return at().scale ? shown(at().scale->maxText) : QString();
}

QString QuestionFields::numberLeast() const
{
    return at().number ? editor()->asWritten(placeOf(at(), "least"), at().number->min) : QString();
}

QString QuestionFields::numberMost() const
{
    return at().number ? editor()->asWritten(placeOf(at(), "most"), at().number->max) : QString();
}

QString QuestionFields::decimals() const
{
    return at().number ? editor()->asWritten(placeOf(at(), "decimals"), Exact{at().number->decimals}) : QString();
}

QString QuestionFields::unit() const
{
    return at().number ? shown(at().number->unit) : QString();
}

bool QuestionFields::photosOnly() const
{
    return at().file && at().file->photosOnly;
}

QStringList QuestionFields::defaultNames() const
{
    QStringList out;
    if (at().type != forms::QuestionType::YesNo && at().type != forms::QuestionType::Choice
        && at().type != forms::QuestionType::Multiple)
        return out;
    out << tr("none");
    for (const auto &option : at().answers)
        out << (option.text.empty() ? shown(option.id.text()) : shown(option.text));
    return out;
}

int QuestionFields::defaultChoice() const
{
    const auto index = forms::indexOf(at(), AnswerOptionSlug{at().defaultAnswer});
    return index ? int(*index) + 1 : 0;
}

template <typename Change>
void QuestionFields::change(const char *place, Change change)
{
    if (isThere())
        editor()->editQuestion(place, change);
}

template <typename Edit>
void QuestionFields::take(const char *field, const std::string &place, Edit edit)
{
    if (!isThere())
        return;
    const QuestionSlug id = at().id;
    std::optional<forms::EditError> error;
    editor()->edit(id.text() + "/" + place, [&](forms::Form &form) {
        const auto done = edit(form, id);
        if (!done)
            error = done.error();
        return done;
    });
    m_wrong.insert(QString::fromLatin1(field), error ? editRefusal(*error) : QString());
    Q_EMIT changed();
}

QString QuestionFields::wrongAt(const char *field) const
{
    return isThere() ? editor()->refusalAt(placeOf(at(), field)) : QString();
}

QString QuestionFields::wrongWeight() const
{
    const QString typed = wrongAt("weight");
    return typed.isEmpty() ? m_wrong.value(QStringLiteral("weight")) : typed;
}

/// A number that is being typed: the form takes it when it is entered.
void QuestionFields::type(const char *field, const QString &written,
                          forms::EditResult (*edit)(forms::Form &, const QuestionSlug &, std::string_view))
{
    if (isThere())
        editor()->type(placeOf(at(), field), written, [edit, id = at().id, written](forms::Form &form) {
            return edit(form, id, typedNumber(written));
        });
}

void QuestionFields::setWords(const QString &words)
{
    change("text", [&](forms::Question &question) { question.text = words.toStdString(); });
}

void QuestionFields::setScoredType(int place)
{
    if (place >= 0 && place < int(scoredOnes.size()))
        setType(scoredOnes[std::size_t(place)]);
}

void QuestionFields::setOtherType(int place)
{
    if (place >= 0 && place < int(otherOnes.size()))
        setType(otherOnes[std::size_t(place)]);
}

void QuestionFields::setType(forms::QuestionType type)
{
    if (!isThere() || type == at().type)
        return;
    editor()->settle();
    editor()->forgetTyped(FormEditor::keyOf(at().id) + QLatin1Char('/'));
    editor()->edit(
        {}, [&, id = at().id](forms::Form &form) { return forms::setType(form, id, type, startingWords(form)); });
}

void QuestionFields::setWeight(const QString &weight)
{
    type("weight", weight, &forms::setWeight);
}

void QuestionFields::setScored(bool scored)
{
    take("weight", {}, [&](forms::Form &form, const QuestionSlug &id) { return forms::setScored(form, id, scored); });
}

void QuestionFields::setBonus(bool bonus)
{
    change("bonus", [&](forms::Question &question) { question.bonus = bonus; });
}

void QuestionFields::setRequired(bool required)
{
    change("required", [&](forms::Question &question) { question.required = required; });
}

void QuestionFields::setNotApplicable(bool notApplicable)
{
    change("na", [&](forms::Question &question) { question.notApplicable = notApplicable; });
}

void QuestionFields::setPhase(int phase)
{
    change("phase", [&](forms::Question &question) { question.phase = JourneyPhase(std::clamp(phase, 0, 2)); });
}

void QuestionFields::setComment(int comment)
{
    change("comment",
           [&](forms::Question &question) { question.comment = forms::Requirement(std::clamp(comment, 0, 4)); });
}

void QuestionFields::setEvidence(int evidence)
{
    change("evidence",
           [&](forms::Question &question) { question.evidence = forms::Requirement(std::clamp(evidence, 0, 4)); });
}

void QuestionFields::setCause(int cause)
{
    change("cause", [&](forms::Question &question) {
        question.cause = cause <= 0 ? std::nullopt : std::optional(causeOf(cause - 1));
    });
}

void QuestionFields::setError(int error)
{
    change("error", [&](forms::Question &question) {
        question.error = error <= 0 ? std::nullopt : std::optional(ErrorClass(std::min(error - 1, 3)));
    });
}

void QuestionFields::setGuidance(const QString &guidance)
{
    change("guidance", [&](forms::Question &question) { question.guidance = guidance.toStdString(); });
}

void QuestionFields::typeScale(const char *field, const QString &written, const char *other)
{
    if (!isThere())
        return;
    // Both ends together: one of them may not make sense without the other, which was refused for that.
    const auto most = QLatin1String(field) == QLatin1String("scale-most");
    const QString place = placeOf(at(), field), otherPlace = placeOf(at(), other);
    auto *const owner = editor(); // this may be gone when it is entered
    owner->type(place, written, [=, id = at().id](forms::Form &form) {
        const auto *const question = forms::findQuestion(form, id);
        const auto stored =
            question != nullptr && question->scale ? (most ? question->scale->min : question->scale->max) : 0;
        const auto one = typedNumber(written);
        const auto two = typedNumber(owner->asWritten(otherPlace, Exact{stored}));
        const auto done = most ? forms::setScaleEnds(form, id, two, one) : forms::setScaleEnds(form, id, one, two);
        if (done)
            owner->forgetTyped(otherPlace);
        return done;
    });
}

void QuestionFields::setScaleLeast(const QString &least)
{
    typeScale("scale-least", least, "scale-most");
}

void QuestionFields::setScaleMost(const QString &most)
{
    typeScale("scale-most", most, "scale-least");
}

void QuestionFields::setLeastText(const QString &text)
{
    change("least_text", [&](forms::Question &question) {
        if (question.scale)
            question.scale->minText = text.toStdString();
    });
}

void QuestionFields::setMostText(const QString &text)
{
    change("most_text", [&](forms::Question &question) {
        if (question.scale)
            question.scale->maxText = text.toStdString();
    });
}

void QuestionFields::setNumberLeast(const QString &number)
{
    type("least", number, &forms::setNumberLeast);
}

void QuestionFields::setNumberMost(const QString &number)
{
    type("most", number, &forms::setNumberMost);
}

void QuestionFields::setDecimals(const QString &number)
{
    type("decimals", number, &forms::setNumberDecimals);
}

void QuestionFields::setUnit(const QString &unit)
{
    change("unit", [&](forms::Question &question) {
        if (question.number)
            question.number->unit = unit.toStdString();
    });
}

void QuestionFields::setPhotosOnly(bool only)
{
    change("file", [&](forms::Question &question) {
        question.file = question.file.value_or(forms::FileRange{});
        question.file->photosOnly = only;
    });
}

void QuestionFields::setDefaultChoice(int choice)
{
    const auto &options = at().answers;
    if (choice < 0 || choice > int(options.size()))
        return;
    const std::string answer = choice == 0 ? std::string() : options[std::size_t(choice) - 1].id.text();
    take("default", {}, [&](forms::Form &form, const QuestionSlug &id) { return forms::setDefault(form, id, answer); });
}

} // namespace ringtrue::qml
