// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Reading/vision_print.h"

#include "core/domain/words.h"
#include "core/organisation/may_read.h"
#include "forms/print/vision_card.h"
#include "forms/print/vision_poster.h"
#include "forms/service/versions.h"
#include "forms/trace/trace.h"
#include "qml/Ringtrue/Format/format.h"

#include <QFile>

#include <algorithm>

namespace ringtrue::qml {

namespace {

constexpr Channel allChannels[] = {Channel::Call, Channel::Chat, Channel::Mail, Channel::Visit, Channel::Web};
constexpr forms::Paper papers[] = {forms::Paper::A3, forms::Paper::A4};

std::string encoded(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

QString wordOfChannel(Channel channel)
{
    return shown(ringtrue::word(channel));
}

bool hasBehaviourOn(const Vision &vision, Channel channel)
{
    return std::any_of(vision.pillars.begin(), vision.pillars.end(), [&](const Pillar &pillar) {
        return std::any_of(pillar.behaviours.begin(), pillar.behaviours.end(),
                           [&](const Behaviour &behaviour) { return forms::isOnChannels(behaviour, {channel}); });
    });
}

} // namespace

/// Those on which something is to be seen or heard.
std::vector<Channel> VisionPrint::channels() const
{
    std::vector<Channel> out;
    for (const auto channel : allChannels)
        if (m_vision && hasBehaviourOn(*m_vision, channel))
            out.push_back(channel);
    return out;
}

QString VisionPrint::kindName() const
{
    return m_cards ? tr("For which channel") : tr("Sheet");
}

QStringList VisionPrint::kinds() const
{
    if (!m_cards)
        return {QStringLiteral("A3"), QStringLiteral("A4")};
    QStringList out;
    for (const auto channel : channels())
        out << channelName(channel);
    if (out.size() > 1)
        out.prepend(tr("all channels, a file each"));
    return out;
}

void VisionPrint::begin()
{
    forget();
    auto *const desk = workspace();
    if (desk == nullptr || desk->state() != OpenWorkspace::Open || !organisation::maySeeScoring(desk->reader()))
        return;
    m_vision.reset();
    desk->read(
        this,
        [slug = VisionSlug(m_slug.toStdString())](storage::Connection &connection) {
            return forms::loadNewestVision(connection, slug);
        },
        [this](const Result<forms::LoadedVision, forms::VersionError> &loaded) {
            if (!loaded) {
                refuse(tr("The vision could not be read. It was published by a newer version of the program, or the "
                          "workspace is damaged."));
                return;
            }
            m_vision = std::make_shared<const Vision>(loaded->vision);
            m_version = loaded->version.number;
            setReady(m_vision->language, m_vision->translations);
        });
}

QString VisionPrint::fileName(int kind, int language) const
{
    const auto all = channels();
    const bool allInOne = all.size() > 1;
    const int at = kind - (allInOne ? 1 : 0);
    const auto what = !m_cards                          ? tr("poster")
                      : at >= 0 && at < int(all.size()) ? tr("card-%1").arg(wordOfChannel(all[std::size_t(at)]))
                                                        : tr("card");
    return QStringLiteral("%1-%2%3.pdf").arg(m_slug, what, languageEnding(language));
}

PdfFile VisionPrint::card(const QString &path, Channel channel, const std::string &language) const
{
    return {encoded(path), [vision = m_vision, version = m_version, channel, language](const auto &layout) {
                return forms::visionCard(*vision, channel, layout, {language, version});
            }};
}

std::vector<PdfFile> VisionPrint::files(const QString &path, int kind, const std::string &language) const
{
    if (!m_cards) {
        const auto paper = papers[std::clamp(kind, 0, 1)];
        return {{encoded(path), [vision = m_vision, version = m_version, paper, language](const auto &layout) {
                     return forms::visionPoster(*vision, layout, {paper, language, version});
                 }}};
    }
    const auto all = channels();
    std::vector<PdfFile> out;
    if (all.size() > 1 && kind <= 0)
        for (const auto channel : all)
            out.push_back(
                card(path.chopped(4) + QLatin1Char('-') + wordOfChannel(channel) + path.right(4), channel, language));
    else if (const int at = all.size() > 1 ? kind - 1 : kind; at >= 0 && at < int(all.size()))
        out.push_back(card(path, all[std::size_t(at)], language));
    return out;
}

} // namespace ringtrue::qml
