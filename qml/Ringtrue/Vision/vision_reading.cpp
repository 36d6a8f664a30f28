// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/vision_reading.h"

#include "core/base/today.h"
#include "core/domain/vision_texts.h"
#include "core/organisation/may_read.h"
#include "forms/edit/check_draft.h"
#include "forms/edit/vision_part.h"
#include "forms/service/versions.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Vision/craft_words.h"
#include "qml/Ringtrue/Vision/journey_parts.h"
#include "qml/Ringtrue/Vision/vision_words.h"

#include <algorithm>

namespace ringtrue::qml {

using forms::Knot;
using forms::ThreadColumn;

struct VisionReading::Loaded {
    State state = Failed;
    std::vector<forms::VisionVersion> visions; ///< the newest version of each
    Vision vision;
    Vision published;
    forms::VisionVersion version;
    forms::Threads threads;
    std::optional<Vision> from;
    std::vector<forms::DraftFinding> findings;
};

namespace {

template <typename Loaded>
Loaded readNow(storage::Connection &connection, const std::optional<VisionSlug> &wanted, const forms::LintedOn &on,
               const std::string &language)
{
    Loaded loaded;
    if (auto versions = forms::newestVisions(connection, language)) {
        loaded.visions = std::move(*versions);
        std::ranges::stable_sort(loaded.visions, {}, &forms::VisionVersion::title);
    }
    auto found = forms::loadNewestVision(connection, wanted);
    if (!found) {
        loaded.state = found.error() == forms::VersionError::Missing ? VisionReading::Empty : VisionReading::Failed;
        return loaded;
    }
    loaded.state = VisionReading::Shown;
    loaded.threads = forms::Threads(found->vision);
    if (found->vision.derivedFrom)
        if (auto from = forms::loadNewestVision(connection, found->vision.derivedFrom))
            loaded.from = std::move(from->vision);
    loaded.findings = forms::checkDraft(found->vision, loaded.from ? &*loaded.from : nullptr, on);
    std::erase_if(loaded.findings,
                  [](const forms::DraftFinding &found) { return found.finding.severity == forms::Severity::Hint; });
    if (loaded.from)
        loaded.from = inLanguage(std::move(*loaded.from), language);
    loaded.vision = inLanguage(found->vision, language);
    loaded.published = std::move(found->vision);
    loaded.version = std::move(found->version);
    return loaded;
}

} // namespace

VisionReading::VisionReading(QObject *parent) : QObject(parent) {}

void VisionReading::setWorkspace(OpenWorkspace *workspace)
{
    if (workspace == m_workspace)
        return;
    m_workspace = workspace;
    if (m_workspace != nullptr) {
        connect(m_workspace, &OpenWorkspace::contentChanged, this, &VisionReading::load);
        connect(m_workspace, &OpenWorkspace::stateChanged, this, &VisionReading::load);
    }
    load();
}

void VisionReading::load()
{
    if (m_workspace == nullptr || m_workspace->state() != OpenWorkspace::Open)
        return;
    if (!organisation::maySeeScoring(m_workspace->reader())) {
        m_state = NotForReader;
        m_visions.clear();
        m_cautions.set({});
        Q_EMIT read();
        return;
    }
    m_today = today(m_workspace->clock());
    m_workspace->read(
        this,
        [wanted = m_wanted, on = forms::LintedOn{.today = m_today}, language = interfaceLanguage()](
            storage::Connection &connection) { return readNow<Loaded>(connection, wanted, on, language); },
        [this](Loaded loaded) { take(std::move(loaded)); });
}

void VisionReading::take(Loaded loaded)
{
    m_state = loaded.state;
    m_visions = std::move(loaded.visions);
    m_vision = std::move(loaded.vision);
    m_published = std::move(loaded.published);
    m_from = std::move(loaded.from);
    m_threads = std::move(loaded.threads);
    std::vector<CraftFindings::Row> cautions;
    for (const auto &found : loaded.findings)
        cautions.push_back(findingRow(m_vision, m_from ? &*m_from : nullptr, found));
    m_cautions.set(std::move(cautions));
    m_versionWords = tr("Version %1, published %2").arg(loaded.version.number).arg(day(loaded.version.publishedAt));
    m_version = std::move(loaded.version);
    putDown();
    Q_EMIT read();
    Q_EMIT picked();
}

void VisionReading::putDown()
{
    m_picked.clear();
    m_current.clear();
    m_lit.clear();
}

void VisionReading::show(Vision vision, std::optional<Vision> from, std::optional<std::chrono::year_month_day> today)
{
    const auto before = knot(m_current);
    const auto name = before ? m_threads.name(*before) : std::string();
    m_state = Shown;
    m_vision = std::move(vision);
    m_from = std::move(from);
    m_today = today;
    m_threads = forms::Threads(m_vision);
    putDown();
    const auto last = m_last;
    Q_EMIT read();
    m_last = last; // what a board picks meanwhile, for want of anything, nobody picked
    if (before)
        attend(before->column, name);
    else
        Q_EMIT picked();
}

void VisionReading::attend(ThreadColumn column, const std::string &name)
{
    if (const auto there = m_threads.find(column, name))
        light(*there);
    else
        Q_EMIT picked();
}

void VisionReading::goTo(const QString &path)
{
    constexpr std::array columns{"quotes/", "promises/", "pillars/", "behaviours/"}; // in the order of ThreadColumn
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (const auto column = QString::fromLatin1(columns[i]); path.startsWith(column))
            attend(ThreadColumn(i), path.mid(column.size()).toStdString());
    const auto &sources = m_vision.sources;
    const auto wanted = path.toStdString();
    const auto source =
        std::ranges::find_if(sources, [&](const Source &each) { return forms::pathOf(each.id) == wanted; });
    if (source != sources.end())
        Q_EMIT sourceAsked(int(source - sources.begin()));
}

QStringList VisionReading::names() const
{
    QStringList names;
    for (const auto &version : m_visions)
        names << tr("%1, %2").arg(shown(version.title), visionKindName(version.kind));
    return names;
}

int VisionReading::chosen() const
{
    const auto found = std::ranges::find(m_visions, m_state == Shown ? m_vision.id : m_wanted.value_or(VisionSlug{}),
                                         &forms::VisionVersion::vision);
    return found == m_visions.end() ? -1 : int(found - m_visions.begin());
}

void VisionReading::choose(int vision)
{
    if (vision < 0 || vision >= int(m_visions.size()))
        return;
    const auto &slug = m_visions[std::size_t(vision)].vision;
    if (slug == m_wanted.value_or(m_vision.id))
        return;
    m_wanted = slug;
    load();
}

void VisionReading::chooseLast()
{
    m_wanted.reset();
    load();
}

QString VisionReading::kindName() const
{
    return visionKindName(m_vision.kind);
}

QString VisionReading::scope() const
{
    QStringList parts{shown(m_vision.organisation)};
    for (const auto &part : {m_vision.function, m_vision.centre})
        if (!part.empty())
            parts << shown(part);
    return parts.join(QStringLiteral(", "));
}

QString VisionReading::statement() const
{
    return shown(m_vision.statement);
}

QString VisionReading::purpose() const
{
    return shown(m_vision.purpose);
}

QString VisionReading::serves() const
{
    return shown(m_vision.serves);
}

QString VisionReading::role() const
{
    return shown(m_vision.role);
}

QString VisionReading::derivedWords() const
{
    if (!m_vision.derivedFrom)
        return {};
    return m_from ? tr("Derived from “%1”, %2").arg(shown(m_from->title), visionKindName(m_from->kind))
                  : tr("Derived from “%1”, which is not published here").arg(shown(m_vision.derivedFrom->text()));
}

QString VisionReading::reviewWords() const
{
    if (!m_vision.reviewOn)
        return {};
    return (isReviewOverdue() ? tr("Review overdue since %1") : tr("To be reviewed by %1"))
        .arg(dayName(*m_vision.reviewOn));
}

bool VisionReading::isReviewOverdue() const
{
    return m_vision.reviewOn && m_today && std::chrono::sys_days(*m_vision.reviewOn) < std::chrono::sys_days(*m_today);
}

QStringList VisionReading::journeys() const
{
    QStringList out;
    for (const auto &part : m_vision.journeys) {
        const auto share = tr("%1 %2 %").arg(shown(part.journey), decimal(percentText(part.percent)));
        out << (part.part.empty() ? share : tr("%1, %2").arg(share, shown(part.part)));
    }
    return out;
}

QString VisionReading::sourceWords() const
{
    const int sheets = sourceCount();
    const auto words = sheets == 1 ? tr("1 sheet") : tr("%1 sheets").arg(qml::count(sheets));
    return sheets == 0 ? QString() : tr("%1, %2").arg(words, quotesName(quoteCount()));
}

QString VisionReading::servedName(const PillarSlug &pillar) const
{
    if (m_from)
        for (const auto &served : m_from->pillars)
            if (served.id == pillar)
                return shown(served.name);
    return shown(pillar.text());
}

bool VisionReading::hasLoosePromises() const
{
    const auto rows = m_threads.rows(ThreadColumn::Promises);
    return rows > 0 && m_threads.block({ThreadColumn::Promises, rows - 1}) == forms::noPillar;
}

QString VisionReading::firstLitQuote() const
{
    for (const auto &knot : m_lit)
        if (knot.startsWith(QStringLiteral("0.")))
            return knot;
    return {};
}

QString VisionReading::nameOf(const Knot &knot)
{
    return QStringLiteral("%1.%2").arg(int(knot.column)).arg(knot.row);
}

std::optional<Knot> VisionReading::knot(const QString &name) const
{
    const auto parts = name.split(QLatin1Char('.'));
    if (parts.size() != 2)
        return std::nullopt;
    bool columnOk = false;
    bool rowOk = false;
    const int column = parts[0].toInt(&columnOk);
    const auto row = std::size_t(parts[1].toUInt(&rowOk));
    if (!columnOk || !rowOk || column < 0 || column > 3 || row >= m_threads.rows(ThreadColumn(column)))
        return std::nullopt;
    return Knot{ThreadColumn(column), row};
}

void VisionReading::attendTo(const Knot &knot)
{
    m_current = nameOf(knot);
    m_last[std::size_t(knot.column)] = knot.row;
}

/// Where one goes in a column to which no thread leads: nothing where there is none, or nothing in it.
std::optional<Knot> VisionReading::lastIn(int column) const
{
    if (column < 0 || column >= int(m_last.size()))
        return std::nullopt;
    const auto rows = m_threads.rows(ThreadColumn(column));
    if (rows == 0)
        return std::nullopt;
    return Knot{ThreadColumn(column), std::min(m_last[std::size_t(column)], rows - 1)};
}

void VisionReading::light(const Knot &knot)
{
    m_picked = nameOf(knot);
    attendTo(knot);
    m_lit.clear();
    for (const auto &on : m_threads.lineThrough(knot))
        m_lit << nameOf(on);
    Q_EMIT picked();
}

void VisionReading::pick(const QString &name)
{
    const auto wanted = knot(name);
    if (wanted && name != m_picked) {
        light(*wanted);
        return;
    }
    putDown();
    Q_EMIT picked();
}

void VisionReading::move(Direction direction)
{
    const auto here = knot(m_current);
    if (!here) {
        if (pillarCount() > 0)
            light({ThreadColumn::Pillars, 0});
        return;
    }
    std::optional<Knot> there;
    switch (direction) {
    case Up:
        there = m_threads.below(*here, -1);
        break;
    case Down:
        there = m_threads.below(*here, 1);
        break;
    case Left:
        there = m_threads.left(*here);
        if (!there)
            there = lastIn(int(here->column) - 1);
        break;
    case Right:
        there = m_threads.right(*here);
        if (!there)
            there = lastIn(int(here->column) + 1);
        break;
    }
    if (there)
        light(*there);
}

bool VisionReading::along(bool back)
{
    const auto place = m_lit.indexOf(m_current);
    const auto next = back ? place - 1 : place + 1;
    if (place < 0 || next < 0 || next >= m_lit.size())
        return false;
    attendTo(*knot(m_lit[next]));
    Q_EMIT picked();
    return true;
}

} // namespace ringtrue::qml
