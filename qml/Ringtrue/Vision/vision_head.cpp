// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/vision_head.h"

#include "forms/edit/start_vision.h"
#include "forms/service/versions.h"
#include "qml/Ringtrue/Format/format.h"
#include "qml/Ringtrue/Vision/date_words.h"
#include "qml/Ringtrue/Vision/vision_words.h"

#include <QLocale>

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
    for (const auto &vision : m_bases)
        out << tr("%1, %2").arg(shown(vision.title), visionKindName(vision.kind));
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
    m_base = 0;
    m_cx = 0;
    m_organisation = m_craft->workspace()->organisation();
    for (auto *const words :
         {&m_function, &m_centre, &m_title, &m_statement, &m_purpose, &m_serves, &m_role, &m_reviewOn})
        words->clear();
    m_journeys.set({});
    show();
}

void VisionHead::askChange()
{
    const auto &vision = m_craft->vision();
    m_new = false;
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
    show();
}

const Vision *VisionHead::from() const
{
    const bool known = m_base >= 0 && m_base < int(m_bases.size());
    return m_way == Derived && known ? &m_bases[std::size_t(m_base)] : nullptr;
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
        return tr("No vision is published here to derive it from. Write the CX vision down first.");
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
    if (!m_new)
        return m_craft->take(changed());
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
    return withWords(m_craft->vision());
}

} // namespace ringtrue::qml
