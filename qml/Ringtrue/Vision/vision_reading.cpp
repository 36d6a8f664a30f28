// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/vision_reading.h"

#include "core/organisation/may_read.h"
#include "forms/service/versions.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Vision/vision_words.h"

#include <algorithm>

namespace ringtrue::qml {

using forms::Knot;
using forms::ThreadColumn;

struct VisionReading::Loaded {
    State state = Failed;
    std::vector<forms::VisionVersion> visions; ///< the newest version of each
    Vision vision;
    forms::VisionVersion version;
    forms::Threads threads;
};

namespace {

/// The newest version of each vision, by title.
std::vector<forms::VisionVersion> newestOf(std::vector<forms::VisionVersion> versions)
{
    const auto isSame = [](const auto &one, const auto &other) { return one.vision == other.vision; };
    versions.erase(std::unique(versions.begin(), versions.end(), isSame), versions.end());
    std::ranges::stable_sort(versions, {}, &forms::VisionVersion::title);
    return versions;
}

template <typename Loaded>
Loaded readNow(storage::Connection &connection, const std::optional<VisionSlug> &wanted)
{
    Loaded loaded;
    if (auto versions = forms::visionVersions(connection))
        loaded.visions = newestOf(std::move(*versions));
    auto found = forms::loadNewestVision(connection, wanted);
    if (!found) {
        loaded.state = found.error() == forms::VersionError::Missing ? VisionReading::Empty : VisionReading::Failed;
        return loaded;
    }
    loaded.state = VisionReading::Shown;
    loaded.threads = forms::Threads(found->vision);
    loaded.vision = std::move(found->vision);
    loaded.version = std::move(found->version);
    return loaded;
}

} // namespace

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
        Q_EMIT read();
        return;
    }
    m_workspace->read(
        this, [wanted = m_wanted](storage::Connection &connection) { return readNow<Loaded>(connection, wanted); },
        [this](Loaded loaded) { take(std::move(loaded)); });
}

void VisionReading::take(Loaded loaded)
{
    m_state = loaded.state;
    m_visions = std::move(loaded.visions);
    m_vision = std::move(loaded.vision);
    m_threads = std::move(loaded.threads);
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

void VisionReading::show(Vision vision)
{
    const auto before = knot(m_current);
    const auto name = before ? m_threads.name(*before) : std::string();
    m_state = Shown;
    m_vision = std::move(vision);
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
