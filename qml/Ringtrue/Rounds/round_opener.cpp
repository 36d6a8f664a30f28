// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Rounds/round_opener.h"

#include "core/organisation/permissions.h"
#include "forms/service/recall.h"
#include "forms/service/versions.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Rounds/on_rounds.h"
#include "qml/Ringtrue/Rounds/round_words.h"

#include <algorithm>

namespace ringtrue::qml {

namespace {

forms::Quarter before(const forms::Quarter &quarter)
{
    return quarter.number > 1 ? forms::Quarter{quarter.year, quarter.number - 1} : forms::Quarter{quarter.year - 1, 4};
}

forms::Quarter after(const forms::Quarter &quarter)
{
    return quarter.number < 4 ? forms::Quarter{quarter.year, quarter.number + 1} : forms::Quarter{quarter.year + 1, 1};
}

/// On which versions of a vision the open ones of @p rounds are.
template <typename Rounds>
std::vector<Hash> versionsWithOpenRounds(const Rounds &rounds)
{
    std::vector<Hash> out;
    if (rounds)
        for (const auto &one : *rounds)
            if (one.isOpen())
                out.push_back(one.round.visionVersion);
    return out;
}

/// What is to be mended where a round is refused so.
RoundOpener::Place placeOfRefusal(forms::RoundError error)
{
    using forms::RoundError;
    switch (error) {
    case RoundError::UnknownVision:
    case RoundError::UnreadableVision:
    case RoundError::NoPillars:
    case RoundError::TooManyPillars:
        return RoundOpener::AtVision;
    case RoundError::BadQuestion:
        return RoundOpener::AtQuestion;
    case RoundError::PastDay:
        return RoundOpener::AtLastDay;
    case RoundError::BadAsked:
        return RoundOpener::AtAsked;
    default:
        return RoundOpener::AtNone;
    }
}

} // namespace

RoundOpener::Found RoundOpener::find(storage::Connection &connection, const std::string &language)
{
    auto versions = forms::newestVisions(connection, language);
    if (versions)
        std::stable_sort(versions->begin(), versions->end(), [](const auto &one, const auto &other) {
            return one.publishedAt.microseconds > other.publishedAt.microseconds; // the one published last first
        });
    return {.versions = std::move(versions),
            .ringsTrue = versionsWithOpenRounds(forms::ringsTrueRounds(connection)),
            .recalls = versionsWithOpenRounds(forms::recallRounds(connection))};
}

QString RoundOpener::caution() const
{
    if (m_vision < 0 || m_vision >= int(m_versions.size()))
        return {};
    const auto &open = m_ringsTrue ? m_ringsTrueOpen : m_recallsOpen;
    if (std::ranges::find(open, m_versions[std::size_t(m_vision)].hash) == open.end())
        return {};
    return tr("A round that asks the same of this version is open already. Whoever answers has to know which one is "
              "meant: close that one first, where it is not needed.");
}

QStringList RoundOpener::visions() const
{
    QStringList names;
    for (const auto &version : m_versions)
        names << tr("%1, version %2").arg(shown(version.title)).arg(version.number);
    return names;
}

QString RoundOpener::wanting() const
{
    if (m_read == Visions::Unread)
        return tr("The visions could not be read, and nothing was changed. Cancel and try once more; where that does "
                  "not help, have the workspace checked.");
    return m_read == Visions::Read && m_versions.empty() ? tr("Publish a vision first.") : QString();
}

int RoundOpener::listed() const
{
    return m_workspace == nullptr
               ? 0
               : int(std::ranges::count_if(m_workspace->directory().people, organisation::mayAnswerRounds,
                                           &organisation::ListedPerson::person));
}

std::vector<forms::Quarter> RoundOpener::offered() const
{
    if (m_workspace == nullptr)
        return {};
    const auto now = forms::quarterOf(forms::dayOf(m_workspace->clock().now()));
    return {now, before(now), after(now)};
}

QStringList RoundOpener::quarters() const
{
    QStringList words;
    for (const auto &quarter : offered())
        words << quarterWords(quarter);
    return words;
}

void RoundOpener::begin(const QString &vision)
{
    if (m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open)
        return;
    m_question = tr("Does it ring true: is this how we serve our customers here?");
    m_lastDay.clear();
    m_asked.clear();
    m_byRole = m_byTeam = m_byTenure = false;
    m_quarter = m_vision = 0;
    mend();
    m_read = Visions::Loading;
    Q_EMIT changed();
    m_workspace->read(
        this, [language = interfaceLanguage()](storage::Connection &connection) { return find(connection, language); },
        [this, vision](Found found) {
            m_read = found.versions ? Visions::Read : Visions::Unread;
            m_ringsTrueOpen = std::move(found.ringsTrue);
            m_recallsOpen = std::move(found.recalls);
            if (found.versions)
                take(std::move(*found.versions), vision);
            Q_EMIT changed();
        });
}

void RoundOpener::take(std::vector<forms::VisionVersion> versions, const QString &vision)
{
    m_versions = std::move(versions);
    const auto wanted = std::ranges::find_if(
        m_versions, [slug = vision.toStdString()](const auto &one) { return one.vision.text() == slug; });
    m_vision = wanted == m_versions.end() ? 0 : int(wanted - m_versions.begin());
}

std::vector<forms::Cut> RoundOpener::cuts() const
{
    std::vector<forms::Cut> out;
    if (m_byRole)
        out.push_back(forms::Cut::Role);
    if (m_byTeam)
        out.push_back(forms::Cut::Team);
    if (m_byTenure)
        out.push_back(forms::Cut::Tenure);
    return out;
}

void RoundOpener::mend()
{
    m_problem.clear();
    m_place = AtNone;
}

template <typename Value>
void RoundOpener::write(Value &field, const Value &value, Place place)
{
    if (field == value)
        return;
    field = value;
    if (m_place == place)
        mend();
    Q_EMIT changed();
}

void RoundOpener::setVision(int vision)
{
    write(m_vision, vision, AtVision);
}

void RoundOpener::setQuestion(const QString &question)
{
    write(m_question, question, AtQuestion);
}

void RoundOpener::setLastDay(const QString &day)
{
    write(m_lastDay, day, AtLastDay);
}

void RoundOpener::setAsked(const QString &people)
{
    write(m_asked, people, AtAsked);
}

void RoundOpener::refuse(const QString &problem, Place place)
{
    m_problem = problem;
    m_place = place;
    Q_EMIT changed();
    Q_EMIT refused();
}

void RoundOpener::open()
{
    if (m_busy || !isWritable(m_workspace))
        return;
    if (m_vision < 0 || m_vision >= int(m_versions.size()))
        return refuse(refusalSentence({.error = forms::RoundError::UnknownVision}), AtVision);
    const auto typed = m_lastDay.trimmed();
    const auto last = forms::dayFromText(typed.toStdString());
    if (m_ringsTrue && !last && !typed.isEmpty()) // the other kind asks for none
        return refuse(tr("“%1” is no day such as 2026-12-04. Leave it empty where there is no last day.").arg(typed),
                      AtLastDay);
    bool isNumber = false;
    const auto people = m_asked.trimmed();
    const qint64 number = people.toLongLong(&isNumber);
    if (!people.isEmpty() && (!isNumber || !forms::canBeAsked(number)))
        return refuse(tr("“%1” is no number of people, such as 40. Leave it empty where nobody knows.").arg(people),
                      AtAsked);
    const auto asked = people.isEmpty() ? std::nullopt : std::optional<std::int64_t>{number};
    const forms::NewRingsTrueRound wanted{.visionVersion = m_versions[std::size_t(m_vision)].hash,
                                          .question = m_question.trimmed().toStdString(),
                                          .closesOn = last,
                                          .cuts = cuts(),
                                          .asked = asked};
    const auto quarter = offered().at(std::size_t(std::clamp(m_quarter, 0, 2)));
    m_busy = true;
    mend();
    Q_EMIT changed();
    onRoundsFor(
        this, *m_workspace,
        [wanted, quarter, ringsTrue = m_ringsTrue, author = m_workspace->person()](const forms::RoundParts &parts) {
            return ringsTrue ? forms::openRingsTrue(parts, author, wanted)
                             : forms::openRecall(parts, author, wanted.visionVersion, quarter, wanted.asked);
        },
        [this](const Result<forms::RoundId, forms::RoundFailure> &round) { finish(round); },
        [](const Result<forms::RoundId, forms::RoundFailure> &round) {
            return round ? tr("The round is open.") : refusalSentence(round.error());
        });
}

void RoundOpener::finish(const Result<forms::RoundId, forms::RoundFailure> &round)
{
    m_busy = false;
    if (!round)
        return refuse(refusalSentence(round.error()), placeOfRefusal(round.error().error));
    Q_EMIT changed();
    Q_EMIT opened(QString::fromStdString(round->text()));
}

} // namespace ringtrue::qml
