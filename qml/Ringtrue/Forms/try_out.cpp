// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/try_out.h"

#include "forms/edit/read_number.h"
#include "forms/run/form_run.h"
#include "forms/score/compile.h"
#include "forms/score/explain.h"
#include "forms/score/pick.h"
#include "forms/score/shown_score.h"
#include "qml/Ringtrue/Evaluate/explanation_words.h"
#include "qml/Ringtrue/Evaluate/question_list.h"
#include "qml/Ringtrue/Evaluate/typed_value.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Forms/form_words.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

TryOut::Kind kindOf(const forms::Question &question)
{
    switch (question.type) {
    case forms::QuestionType::YesNo:
    case forms::QuestionType::Choice:
    case forms::QuestionType::Scale:
        return TryOut::Choice;
    case forms::QuestionType::Multiple:
        return TryOut::Several;
    case forms::QuestionType::Number:
        return TryOut::Number;
    default:
        return TryOut::Free;
    }
}

/// What can be picked, "not answered" first; "not applicable" last where that is allowed.
QList<std::pair<QString, AnswerValue>> choicesOf(const forms::Question &question)
{
    QList<std::pair<QString, AnswerValue>> out{{TryOut::tr("not answered"), Unanswered{}}};
    if (question.scale)
        for (std::int64_t value = question.scale->min; value <= question.scale->max; ++value)
            out.append({QString::number(value), ScaleValue{std::int32_t(value)}});
    else if (kindOf(question) == TryOut::Choice)
        for (const auto &option : question.answers)
            out.append({shown(option.text), PickedOption{option.id}});
    if (question.notApplicable)
        out.append({TryOut::tr("not applicable"), NotApplicable{}});
    return out;
}

/// What is said of a question that cannot be answered here; of a number what is taken.
QString tryRemark(const forms::Question &question)
{
    switch (question.type) {
    case forms::QuestionType::Number:
        return takenText(question);
    case forms::QuestionType::Text:
        return TryOut::tr("Answered in words, never scored.");
    case forms::QuestionType::Date:
        return TryOut::tr("Answered with a date, never scored.");
    case forms::QuestionType::Time:
        return TryOut::tr("Answered with a time of day, never scored.");
    case forms::QuestionType::File:
        return TryOut::tr("Answered with photos or other files, never scored.");
    case forms::QuestionType::Emotion:
        return TryOut::tr("Answered with how the customer felt at the start and at the end, never scored.");
    default:
        return {};
    }
}

/// What a rated answer earned of what it could, in points of the score; "not scored" where it weighs nothing.
QString earnedText(const forms::ScoreTerm &term, const forms::Rounding &rounding)
{
    const Exact possible = term.bonus ? term.weightApplied * Exact(100) : term.contribution + term.lost;
    if (possible.sign() == 0)
        return TryOut::tr("not scored");
    const auto text = [&](const Exact &points) {
        return decimal(points.decimalText(rounding.decimals, rounding.mode));
    };
    return TryOut::tr("%1 of %2").arg(text(term.contribution), text(possible));
}

QString openText(int unanswered)
{
    if (unanswered == 0)
        return TryOut::tr("everything is answered");
    return unanswered == 1 ? TryOut::tr("1 question to answer") : TryOut::tr("%1 questions to answer").arg(unanswered);
}

} // namespace

TryOut::TryOut(QObject *parent)
    : EditorRows({"number", "words", "kind", "choices", "chosen", "picked", "written", "points", "heading", "skips",
                  "remark", "errorClass", "happened", "refused"},
                 parent)
{
    connect(this, &EditorRows::editorChanged, this, [this] {
        if (editor() == nullptr)
            return;
        connect(editor(), &FormEditor::edited, this, &TryOut::renew);
        connect(editor(), &FormEditor::stateChanged, this, &TryOut::renew);
    });
}

TryOut::~TryOut() = default;

void TryOut::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    renew();
}

/// The form may have changed: answers that still fit stay.
void TryOut::renew()
{
    m_refused.clear();
    if (!m_active || editor() == nullptr || editor()->state() != FormEditor::Editing) {
        m_run.reset();
    } else {
        auto run = std::make_unique<forms::FormRun>(editor()->sharedForm());
        const auto before = m_run ? m_run->draft() : std::vector<Answer>{};
        for (int round = 0; round < 2; ++round) // what is asked may hang on what comes after it
            for (const auto &answer : before)
                if (const auto index = forms::indexOf(editor()->form(), answer.question))
                    static_cast<void>(run->setValue(*index, answer.value));
        m_run = std::move(run);
    }
    answered();
}

void TryOut::answered()
{
    score();
    update();
    Q_EMIT scored();
}

void TryOut::score()
{
    m_hasScore = false;
    m_figure = m_outcome = m_why = m_open = QString();
    m_points.clear();
    m_happened.clear();
    if (!m_run)
        return;
    const auto &form = editor()->form();
    const auto plan = forms::compile(form, editor()->vision());
    const auto answers = m_run->submission();
    const auto picks = forms::picksOf(plan, answers);
    if (!picks)
        return;
    const auto score = forms::score(plan, *picks);
    for (std::size_t number = 0; number < score.termCount(); ++number)
        m_happened.push_back(score.error(number) && isCritical(*score.error(number)));
    auto explanation = forms::explain(form, editor()->vision(), plan, answers, score);
    if (score.unanswered() > 0)
        std::erase_if(explanation.sentences, [](const auto &sentence) {
            return sentence.code == forms::SentenceCode::BelowPassMark
                   || sentence.code == forms::SentenceCode::ReachesPassMark;
        });
    for (const auto &question : explanation.questions)
        m_points << (question.term.state == forms::TermState::Rated ? earnedText(question.term, form.scoring.rounding)
                                                                    : QString());
    m_why = sentencesWords(explanation.sentences, explanation, form.scoring);
    m_open = openText(score.unanswered());
    const auto final = score.final();
    m_hasScore = final.has_value();
    if (!final)
        return;
    m_figure = decimal(forms::scoreText(*final, form.scoring));
    m_share = std::clamp(final->approximate() / 100, 0.0, 1.0);
    const auto raw = score.raw();
    const bool isKept = raw && *raw != *final;
    if (score.unanswered() > 0 && !isKept)
        m_outcome = tr("so far"); // what is still to be answered decides
    else if (explanation.outcome != forms::Outcome::None)
        m_outcome = explanation.outcome == forms::Outcome::Pass ? tr("pass") : tr("fail");
    if (isKept)
        m_outcome = tr("%1, kept at %2: %3").arg(decimal(forms::scoreText(*raw, form.scoring)), m_figure, m_outcome);
}

std::vector<Answer> TryOut::answers() const
{
    return m_run ? m_run->submission() : std::vector<Answer>{};
}

bool TryOut::hasMark() const
{
    return m_run && editor()->form().scoring.passMark.has_value();
}

double TryOut::mark() const
{
    return hasMark() ? editor()->form().scoring.passMark->approximate() / 100 : 0;
}

QList<KeyedRows::Row> TryOut::rows() const
{
    QList<Row> out;
    if (!m_run)
        return out;
    std::optional<std::size_t> section; // of the question before
    for (const auto number : m_run->asked()) {
        const bool begins = section != m_run->sectionOf(number);
        section = m_run->sectionOf(number);
        const auto &question = m_run->question(number);
        const auto &value = m_run->answer(number).value;
        QStringList choices;
        int chosen = 0;
        const auto all = choicesOf(question);
        for (int i = 0; i < all.size(); ++i) {
            choices << all.at(i).first;
            if (all.at(i).second == value)
                chosen = i;
        }
        QList<bool> picked;
        if (kindOf(question) == Several) {
            choices.clear();
            const auto *const several = std::get_if<PickedOptions>(&value);
            for (const auto &option : question.answers) {
                choices << shown(option.text);
                picked << (several != nullptr
                           && std::find(several->options.begin(), several->options.end(), option.id)
                                  != several->options.end());
            }
        }
        const auto *const written = std::get_if<NumberValue>(&value);
        const auto refused = m_refused.find(question.id);
        const bool isRefused = refused != m_refused.end();
        const auto typed = written != nullptr ? shown(forms::writtenNumber(written->value)) : QString();
        out.append({shown(question.id.text()),
                    {int(number) + 1, shown(question.text), int(kindOf(question)), choices, chosen,
                     QVariant::fromValue(picked), isRefused ? refused->second.typed : typed,
                     m_points.value(int(number)), begins ? shown(m_run->form().sections[*section].title) : QString(),
                     question.notApplicable && kindOf(question) == Choice,
                     isRefused ? refused->second.why : tryRemark(question), errorClassName(forms::worstClass(question)),
                     number < m_happened.size() && m_happened[number], isRefused}});
    }
    return out;
}

std::optional<std::size_t> TryOut::questionAt(int row) const
{
    if (!m_run)
        return std::nullopt;
    return forms::indexOf(m_run->form(), QuestionSlug{keyAt(row).toStdString()});
}

void TryOut::choose(int row, int choice)
{
    const auto question = questionAt(row);
    if (!question)
        return;
    const auto choices = choicesOf(m_run->question(*question));
    if (choice < 0 || choice >= choices.size())
        return;
    m_refused.erase(m_run->question(*question).id); // its answer is taken back
    static_cast<void>(m_run->setValue(*question, choices.at(choice).second));
    answered();
}

void TryOut::pickWord(int row, const QString &option)
{
    const auto question = questionAt(row);
    if (!question || m_run->question(*question).type != forms::QuestionType::YesNo)
        return;
    static_cast<void>(m_run->setValue(*question, PickedOption{AnswerOptionSlug(option.toStdString())}));
    answered();
}

void TryOut::pick(int row, int option, bool picked)
{
    const auto question = questionAt(row);
    if (!question || option < 0 || option >= int(m_run->question(*question).answers.size()))
        return;
    const auto &options = m_run->question(*question).answers;
    const auto *const before = std::get_if<PickedOptions>(&m_run->answer(*question).value);
    PickedOptions now;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const bool was =
            before != nullptr
            && std::find(before->options.begin(), before->options.end(), options[i].id) != before->options.end();
        const bool pushedOut =
            picked && int(i) != option && (options[std::size_t(option)].exclusive || options[i].exclusive);
        if (int(i) == option ? picked : was && !pushedOut)
            now.options.push_back(options[i].id);
    }
    static_cast<void>(now.options.empty() ? m_run->clear(*question) : m_run->setValue(*question, now));
    answered();
}

void TryOut::write(int row, const QString &number)
{
    const auto question = questionAt(row);
    if (!question)
        return;
    const auto &asked = m_run->question(*question);
    const auto value = typedValue(asked, number);
    m_refused.erase(asked.id);
    if (!value)
        m_refused[asked.id] = {number, value.error()};
    const bool isAnswer = value && !std::holds_alternative<Unanswered>(*value);
    static_cast<void>(isAnswer ? m_run->setValue(*question, *value) : m_run->clear(*question));
    answered();
}

void TryOut::clear()
{
    m_run.reset();
    renew();
}

} // namespace ringtrue::qml
