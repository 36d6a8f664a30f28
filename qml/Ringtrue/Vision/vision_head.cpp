// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/vision_head.h"

#include "forms/edit/start_vision.h"
#include "forms/lint/served.h"
#include "forms/service/versions.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Vision/date_words.h"
#include "qml/Ringtrue/Vision/vision_words.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace ringtrue::qml {

using forms::HeadWords;

namespace {

struct Published {
    std::vector<Vision> newest;
    std::vector<std::string> names;
};

Published readPublished(storage::Connection &connection)
{
    Published out;
    const auto versions = forms::visionVersions(connection);
    if (!versions)
        return out;
    for (const auto &version : *versions) {
        if (!out.names.empty() && out.names.back() == version.vision.text())
            continue; // the newest comes first
        out.names.push_back(version.vision.text());
        if (auto loaded = forms::loadVision(connection, version.hash))
            out.newest.push_back(std::move(loaded->vision));
    }
    return out;
}

} // namespace

VisionHead::VisionHead(QObject *parent) : QObject(parent)
{
    connect(&m_journeys, &JourneyParts::changed, this, &VisionHead::typed);
    connect(&m_journeys, &JourneyParts::dataChanged, this, &VisionHead::typed);
}

QStringList VisionHead::bases() const
{
    QStringList out;
    if (!m_new)
        out << tr("No vision: it is crafted from the ground");
    for (const auto *const vision : derivable())
        out << tr("%1, %2").arg(shown(vision->title), visionKindName(vision->kind));
    return out;
}

int VisionHead::base() const
{
    const auto all = derivable();
    const auto found = std::ranges::find_if(all, [this](const Vision *one) { return m_from == one->id; });
    const int place = int(found - all.begin());
    if (m_new)
        return found != all.end() ? place : all.empty() ? -1 : 0;
    return !m_from ? 0 : found != all.end() ? place + 1 : -1;
}

void VisionHead::setBase(int base)
{
    const auto all = derivable();
    const int place = m_new ? base : base - 1;
    m_from = place >= 0 && place < int(all.size()) ? std::optional{all[std::size_t(place)]->id} : std::nullopt;
    Q_EMIT typed();
}

/// Those that are above it, as the lint has it.
std::vector<const Vision *> VisionHead::derivable() const
{
    Vision scope;
    scope.organisation = m_organisation.trimmed().toStdString();
    scope.function = m_function.trimmed().toStdString();
    const bool isCentre = !m_centre.trimmed().isEmpty();
    std::vector<const Vision *> out;
    for (const auto &vision : m_bases) {
        const bool isAbove = vision.kind == VisionKind::Cx || (isCentre && vision.centre.empty());
        const bool isItself = !m_new && vision.id == m_craft->vision().id;
        if (isAbove && !isItself && !forms::otherScope(vision, scope))
            out.push_back(&vision);
    }
    return out;
}

std::vector<const Vision *> VisionHead::publishedCx() const
{
    std::vector<const Vision *> out;
    for (const auto &vision : m_bases)
        if (vision.kind == VisionKind::Cx)
            out.push_back(&vision);
    return out;
}

QStringList VisionHead::cxVisions() const
{
    QStringList out;
    for (const auto *const vision : publishedCx())
        out << shown(vision->title);
    return out;
}

QStringList VisionHead::cxChoices() const
{
    auto out = cxVisions();
    if (!out.isEmpty())
        out << tr("another one: write it down here");
    return out;
}

bool VisionHead::tracesToPublished() const
{
    return m_new && m_way == Straight && m_cx >= 0 && m_cx < int(publishedCx().size());
}

bool VisionHead::isOfFunction() const
{
    return m_new ? m_way != Straight : m_craft != nullptr && m_craft->isService();
}

void VisionHead::readBases()
{
    m_craft->workspace()->read(this, &readPublished, [this](Published published) {
        m_bases = std::move(published.newest);
        m_taken = std::move(published.names);
        Q_EMIT opened();
        Q_EMIT typed();
    });
}

void VisionHead::askNew()
{
    m_new = true;
    m_way = Crafted;
    m_from.reset();
    m_cx = 0;
    m_organisation = m_craft->workspace()->organisation();
    for (auto *const words :
         {&m_function, &m_centre, &m_title, &m_statement, &m_purpose, &m_serves, &m_role, &m_reviewOn})
        words->clear();
    m_journeys.set({});
    ask();
}

void VisionHead::askChange()
{
    const auto &vision = m_craft->vision();
    m_new = false;
    m_from = vision.derivedFrom;
    m_organisation = shown(vision.organisation);
    m_function = shown(vision.function);
    m_centre = shown(vision.centre);
    m_title = shown(vision.title);
    m_statement = shown(vision.statement);
    m_purpose = shown(vision.purpose);
    m_serves = shown(vision.serves);
    m_role = shown(vision.role);
    m_reviewOn = dateWords(vision.reviewOn);
    m_journeys.set(vision.journeys);
    ask();
}

const Vision *VisionHead::from() const
{
    const auto all = derivable();
    const int place = m_new ? base() : base() - 1;
    const bool isDerived = !m_new || m_way == Derived;
    return isDerived && place >= 0 && place < int(all.size()) ? all[std::size_t(place)] : nullptr;
}

QString VisionHead::wanting() const
{
    using forms::VisionEditError;
    if (m_craft == nullptr || tracesToPublished())
        return {};
    if (!m_journeys.journeys())
        return VisionCraft::sentence(VisionEditError::OutOfRange);
    if (!dateIn(m_reviewOn))
        return tr("A date is written like 2026-03-01.");
    if (m_new && m_way == Derived && from() == nullptr)
        return tr("No CX vision of this organisation is published here. Write it down and publish it first.");
    if (!m_new && m_from && m_from != m_craft->vision().derivedFrom && from() == nullptr)
        return tr("The vision chosen under “Derived from” does not fit this organisation, function and centre any "
                  "more. Choose another one, or none.");
    std::optional<VisionEditError> error;
    if (const auto made = begun(); m_new && !made)
        error = made.error();
    if (const auto step = changed(); !m_new && !step)
        error = step.error();
    if (error == VisionEditError::Empty)
        return m_new && isOfFunction() ? tr("Organisation and function need words, as does each journey.")
                                       : tr("Title, organisation and function need words, as does each journey.");
    return error ? VisionCraft::sentence(*error) : QString();
}

Result<Vision, forms::VisionEditError> VisionHead::begun() const
{
    auto taken = m_taken;
    for (const auto &name : m_craft->takenNames())
        taken.push_back(name);
    return forms::startVision({.kind = m_way == Straight ? VisionKind::Cx : VisionKind::Service,
                               .organisation = m_organisation.toStdString(),
                               .function = m_function.toStdString(),
                               .centre = m_centre.toStdString(),
                               .from = from(),
                               .title = m_title.toStdString(),
                               .purpose = m_purpose.toStdString(),
                               .serves = m_serves.toStdString(),
                               .role = m_role.toStdString(),
                               .journeys = isOfFunction() ? *m_journeys.journeys() : std::vector<JourneyPart>(),
                               .language = QLocale().bcp47Name().section(QLatin1Char('-'), 0, 0).toStdString()},
                              taken);
}

bool VisionHead::commit()
{
    if (!wanting().isEmpty())
        return false;
    if (!m_new) {
        if (const auto *const above = from())
            m_craft->know(*above);
        return m_craft->take(changed());
    }
    if (tracesToPublished()) {
        const auto title = shown(publishedCx()[std::size_t(m_cx)]->title);
        Q_EMIT said(tr("Forms can trace straight to “%1”. Choose it where you begin one").arg(title));
        return true;
    }
    const auto *const base = from();
    m_craft->begin(*begun(), base == nullptr ? std::nullopt : std::optional{*base});
    return true;
}

forms::VisionEdit VisionHead::withWords(Vision vision) const
{
    const std::array<std::pair<HeadWords, const QString *>, 8> all{{{HeadWords::Organisation, &m_organisation},
                                                                    {HeadWords::Function, &m_function},
                                                                    {HeadWords::Centre, &m_centre},
                                                                    {HeadWords::Title, &m_title},
                                                                    {HeadWords::Statement, &m_statement},
                                                                    {HeadWords::Purpose, &m_purpose},
                                                                    {HeadWords::Serves, &m_serves},
                                                                    {HeadWords::Role, &m_role}}};
    for (const auto &[which, words] : all) {
        auto step = forms::setWords(std::move(vision), which, words->toStdString());
        if (!step)
            return step;
        vision = std::move(step->vision);
    }
    auto step = forms::setReviewDate(std::move(vision), *dateIn(m_reviewOn));
    return step ? forms::setJourneys(std::move(step->vision), *m_journeys.journeys()) : std::move(step);
}

forms::VisionEdit VisionHead::changed() const
{
    auto step = withWords(m_craft->vision());
    if (!step || step->vision.derivedFrom == m_from)
        return step;
    step->vision.derivedFrom = m_from;
    const auto *const above = from();
    const auto isThere = [above](const PillarSlug &id) {
        return above != nullptr && std::ranges::find(above->pillars, id, &Pillar::id) != above->pillars.end();
    };
    for (auto &pillar : step->vision.pillars)
        if (pillar.serves && !isThere(*pillar.serves)) // it was one of the vision before
            pillar.serves.reset();
    return step;
}

} // namespace ringtrue::qml
