// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/policy_fields.h"

#include "forms/edit/edit_policy.h"
#include "forms/edit/policy_example.h"
#include "forms/edit/read_number.h"
#include "forms/model/scoring_presets.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Forms/form_words.h"
#include "qml/Ringtrue/Reading/what_if_list.h"

#include <algorithm>
#include <array>

namespace ringtrue::qml {

namespace {

constexpr std::array allChannels{Channel::Call, Channel::Chat, Channel::Mail, Channel::Visit, Channel::Web};

const QString passMarkPlace = QStringLiteral("pass-mark");
const QString decimalsPlace = QStringLiteral("decimals");
const QString bandPlaces = QStringLiteral("band/");

template <typename Enum>
Enum choiceOf(int choice, Enum last)
{
    return Enum(std::clamp(choice, 0, int(last)));
}

QString scoreText(const std::optional<Exact> &score, const forms::Rounding &rounding)
{
    return score ? decimal(score->decimalText(rounding.decimals, rounding.mode)) : PolicyFields::tr("no score");
}

QString resultText(const forms::PolicyExample &example, const forms::ScoringPolicy &policy)
{
    const QString raw = scoreText(example.raw, policy.rounding);
    const QString final = scoreText(example.final, policy.rounding);
    QString out = raw == final ? raw : PolicyFields::tr("%1, kept at %2").arg(raw, final);
    if (example.outcome == forms::Outcome::Pass)
        out = PolicyFields::tr("%1, pass").arg(out);
    else if (example.outcome == forms::Outcome::Fail)
        out = PolicyFields::tr("%1, fail").arg(out);
    return out;
}

QString exampleText(const forms::PolicyExample &example, const forms::ScoringPolicy &policy)
{
    const QString result = resultText(example, policy);
    const auto number = example.question.value_or(0) + 1;
    switch (example.what) {
    case forms::ExampleCase::AllBest:
        return PolicyFields::tr("Everything met: %1.").arg(result);
    case forms::ExampleCase::OneWorst:
        return PolicyFields::tr("Everything but question %1: %2.").arg(number).arg(result);
    case forms::ExampleCase::OneNotApplicable:
        if (example.worst)
            return PolicyFields::tr("Question %1 is not applicable, all else but question %2 met: %3.")
                .arg(number)
                .arg(*example.worst + 1)
                .arg(result);
        return PolicyFields::tr("Question %1 is not applicable, all else met: %2.").arg(number).arg(result);
    case forms::ExampleCase::OneCriticalError:
        return PolicyFields::tr("A critical error at question %1, all else met: %2.").arg(number).arg(result);
    }
    return {};
}

} // namespace

const forms::ScoringPolicy &PolicyFields::policy() const
{
    static const forms::ScoringPolicy none;
    return isEditing() ? editor()->form().scoring : none;
}

QString PolicyFields::title() const
{
    return isEditing() ? shown(editor()->form().title) : QString();
}

QString PolicyFields::language() const
{
    return isEditing() ? shown(editor()->form().language) : QString();
}

QList<bool> PolicyFields::channels() const
{
    QList<bool> out;
    if (!isEditing())
        return out;
    const auto &on = editor()->form().channels;
    for (const auto channel : allChannels)
        out << (std::find(on.begin(), on.end(), channel) != on.end());
    return out;
}

int PolicyFields::use() const
{
    return isEditing() ? int(editor()->form().use) : 0;
}

int PolicyFields::cause() const
{
    return isEditing() ? causeChoice(editor()->form().cause) : 0;
}

QStringList PolicyFields::presetNames() const
{
    QStringList out;
    for (const auto &preset : forms::scoringPresets())
        out << presetName(preset);
    out << tr("Its own");
    return out;
}

int PolicyFields::preset() const
{
    if (m_chosen >= 0 && forms::isPreset(policy(), std::size_t(m_chosen)))
        return m_chosen;
    const auto found = forms::presetOf(policy());
    return int(found.value_or(forms::scoringPresets().size()));
}

QString PolicyFields::passMark() const
{
    return isEditing() ? editor()->asWritten(passMarkPlace, policy().passMark) : QString();
}

QStringList PolicyFields::examples() const
{
    QStringList out;
    if (isEditing())
        for (const auto &example : forms::policyExamples(editor()->form()))
            out << exampleText(example, policy());
    return out;
}

template <typename Change>
void PolicyFields::change(const char *place, Change change)
{
    if (isEditing())
        editor()->edit(place, [&](forms::Form &form) { change(form); });
}

void PolicyFields::setTitle(const QString &title)
{
    change("title", [&](forms::Form &form) { form.title = title.toStdString(); });
}

void PolicyFields::setLanguage(const QString &language)
{
    change("language", [&](forms::Form &form) { form.language = language.trimmed().toStdString(); });
}

void PolicyFields::setChannel(int channel, bool on)
{
    if (channel < 0 || channel >= int(allChannels.size()))
        return;
    change("", [&](forms::Form &form) {
        std::vector<Channel> now;
        for (std::size_t i = 0; i < allChannels.size(); ++i) {
            const bool was =
                std::find(form.channels.begin(), form.channels.end(), allChannels[i]) != form.channels.end();
            if (int(i) == channel ? on : was)
                now.push_back(allChannels[i]);
        }
        form.channels = std::move(now);
    });
}

void PolicyFields::setUse(int use)
{
    change("", [&](forms::Form &form) { form.use = choiceOf(use, forms::FormUse::Compliance); });
}

void PolicyFields::setCause(int cause)
{
    change("", [&](forms::Form &form) { form.cause = causeOf(cause); });
}

void PolicyFields::setPreset(int preset)
{
    const auto presets = forms::scoringPresets();
    if (preset < 0 || preset >= int(presets.size()))
        return;
    m_chosen = preset;
    change("",
           [&](forms::Form &form) { static_cast<void>(forms::takePreset(form, presets[std::size_t(preset)].name)); });
}

void PolicyFields::setNotApplicable(int choice)
{
    change("", [&](forms::Form &form) {
        form.scoring.notApplicable = choiceOf(choice, forms::NotApplicablePolicy::FullPoints);
    });
}

void PolicyFields::setFailLevel(int choice)
{
    change("", [&](forms::Form &form) { form.scoring.failLevel = choiceOf(choice, forms::FailLevel::Form); });
}

void PolicyFields::setFailDisplay(int choice)
{
    change("", [&](forms::Form &form) { form.scoring.failDisplay = choiceOf(choice, forms::FailDisplay::Raw); });
}

void PolicyFields::setWeights(int choice)
{
    change("", [&](forms::Form &form) { form.scoring.weights = choiceOf(choice, forms::WeightMeaning::Section); });
}

void PolicyFields::setBonusCap(int choice)
{
    change("", [&](forms::Form &form) { form.scoring.bonusCap = choiceOf(choice, forms::BonusCap::None); });
}

void PolicyFields::setAllNotApplicable(int choice)
{
    change("", [&](forms::Form &form) {
        form.scoring.allNotApplicable = choiceOf(choice, forms::AllNotApplicablePolicy::Zero);
    });
}

void PolicyFields::setAnswerWorth(int choice)
{
    change("", [&](forms::Form &form) {
        form.scoring.answerWorth = choiceOf(choice, forms::AnswerWorth::BetweenLowestAndHighest);
    });
}

void PolicyFields::setFailsQuestion(int choice)
{
    change("",
           [&](forms::Form &form) { form.scoring.failsQuestion = choiceOf(choice, forms::FailsQuestion::BelowFull); });
}

void PolicyFields::setRoundingMode(int choice)
{
    change("", [&](forms::Form &form) { form.scoring.rounding.mode = choiceOf(choice, RoundingMode::HalfEven); });
}

QString PolicyFields::decimals() const
{
    return isEditing() ? editor()->asWritten(decimalsPlace, Exact{policy().rounding.decimals}) : QString();
}

QString PolicyFields::wrongDecimals() const
{
    return isEditing() ? editor()->refusalAt(decimalsPlace) : QString();
}

QString PolicyFields::wrongPassMark() const
{
    return isEditing() ? editor()->refusalAt(passMarkPlace) : QString();
}

void PolicyFields::setDecimals(const QString &decimals)
{
    if (isEditing())
        editor()->type(decimalsPlace, decimals,
                       [decimals](forms::Form &form) { return forms::setDecimals(form, typedNumber(decimals)); });
}

void PolicyFields::setPassMark(const QString &mark)
{
    if (isEditing())
        editor()->type(passMarkPlace, mark,
                       [mark](forms::Form &form) { return forms::setPassMark(form, typedNumber(mark)); });
}

FormItems::FormItems(QObject *parent) : EditorRows({"kind", "figure", "text", "wrong"}, parent) {}

void FormItems::setWhat(What what)
{
    m_what = what;
    update();
    Q_EMIT whatChanged();
}

QList<KeyedRows::Row> FormItems::rows() const
{
    QList<Row> out;
    const auto &form = editor()->form();
    if (m_what == Bands) {
        while (m_bandKeys.size() < qsizetype(form.scoring.bands.size()))
            m_bandKeys.append(bandPlaces + QString::number(++m_lastBand));
        m_bandKeys.resize(qsizetype(form.scoring.bands.size()));
        for (const auto &band : form.scoring.bands) {
            const QString key = m_bandKeys.at(out.size());
            out.append({key, {0, editor()->asWritten(key, band.from), shown(band.name), editor()->refusalAt(key)}});
        }
        return out;
    }
    for (const auto &obligation : form.obligations) {
        QString since;
        if (obligation.since)
            since = QStringLiteral("%1-%2-%3")
                        .arg(int(obligation.since->year()), 4, 10, QLatin1Char('0'))
                        .arg(unsigned(obligation.since->month()), 2, 10, QLatin1Char('0'))
                        .arg(unsigned(obligation.since->day()), 2, 10, QLatin1Char('0'));
        const QString key = QStringLiteral("o/") + shown(obligation.id.text());
        out.append(
            {key,
             {int(obligation.kind), editor()->typedOr(key, since), shown(obligation.text), editor()->refusalAt(key)}});
    }
    return out;
}

ObligationSlug FormItems::obligationAt(int row) const
{
    return ObligationSlug{keyAt(row).mid(2).toStdString()};
}

void FormItems::add()
{
    if (editor() == nullptr)
        return;
    editor()->enter();
    int row = count();
    editor()->edit({}, [&](forms::Form &form) {
        if (m_what == Obligations)
            forms::addObligation(form, forms::ObligationKind::Law, {});
        else if (const auto at = forms::addBand(form, form.scoring.bands.empty() ? "0" : "100", {})) {
            row = int(*at);
            m_bandKeys.insert(row, bandPlaces + QString::number(++m_lastBand));
        }
    });
    Q_EMIT added(row);
}

void FormItems::remove(int row)
{
    if (!isRow(row))
        return;
    const QString key = keyAt(row);
    editor()->enter(); // which may put a band elsewhere
    row = rowOf(key);
    editor()->edit({}, [&](forms::Form &form) {
        if (m_what == Bands)
            m_bandKeys.removeAt(row);
        return m_what == Bands ? forms::removeBand(form, std::size_t(row))
                               : forms::removeObligation(form, obligationAt(row));
    });
    editor()->forgetTyped(key);
}

void FormItems::setText(int row, const QString &text)
{
    if (isRow(row))
        editor()->edit(keyAt(row).toStdString() + "/text", [&](forms::Form &form) {
            return m_what == Bands ? forms::setBandName(form, std::size_t(row), text.toStdString())
                                   : forms::setObligationText(form, obligationAt(row), text.toStdString());
        });
}

void FormItems::setFigure(int row, const QString &figure)
{
    if (!isRow(row))
        return;
    const QString key = keyAt(row);
    if (m_what == Obligations)
        editor()->type(key, figure, [id = obligationAt(row), figure](forms::Form &form) {
            return forms::setObligationSince(form, id, figure.trimmed().toStdString());
        });
    else
        editor()->type(key, figure, [self = QPointer<FormItems>(this), key, figure](forms::Form &form) {
            return self ? self->moveBand(form, key, figure) : Result<std::size_t, forms::EditError>(0U);
        });
}

/// The band keeps its row, wherever that goes: what is written next is written into the same one.
Result<std::size_t, forms::EditError> FormItems::moveBand(forms::Form &form, const QString &key, const QString &from)
{
    const auto at = m_bandKeys.indexOf(key);
    auto to = forms::setBandFrom(form, at < 0 ? form.scoring.bands.size() : std::size_t(at), typedNumber(from));
    if (to)
        m_bandKeys.move(at, qsizetype(*to));
    return to;
}

void FormItems::setKind(int row, int kind)
{
    if (isRow(row) && m_what == Obligations)
        editor()->edit({}, [&](forms::Form &form) {
            return forms::setObligationKind(form, obligationAt(row), choiceOf(kind, forms::ObligationKind::Policy));
        });
}

} // namespace ringtrue::qml
