// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Vision/publish_question.h"

#include "forms/service/forms_in_force.h"
#include "forms/service/versions.h"
#include "qml/Ringtrue/Format/format.h"

#include <map>

namespace ringtrue::qml {

namespace {

/// A form in force, and the number of the vision's version that it is written on.
struct WrittenOn {
    std::string title;
    std::int64_t version = 0;
};
using Written = std::optional<std::vector<WrittenOn>>; ///< nothing: that could not be read

Written formsOn(storage::Connection &connection, const VisionSlug &vision)
{
    const auto versions = forms::visionVersions(connection);
    const auto forms = forms::formsInForce(connection);
    if (!versions || !forms)
        return std::nullopt;
    std::map<Hash, std::int64_t> numbers;
    for (const auto &version : *versions)
        if (version.vision == vision)
            numbers.emplace(version.hash, version.number);
    std::vector<WrittenOn> out;
    for (const auto &form : *forms)
        if (const auto found = form.visionVersion ? numbers.find(*form.visionVersion) : numbers.end();
            found != numbers.end())
            out.push_back({form.title, found->second});
    return out;
}

QString sentencesOf(const Written &written)
{
    if (!written)
        return PublishQuestion::tr("Which forms are written on it could not be read.");
    if (written->empty())
        return PublishQuestion::tr("No form is written on it yet.");
    QStringList forms;
    for (const auto &form : *written)
        forms << PublishQuestion::tr("“%1” (version %2)").arg(shown(form.title)).arg(form.version);
    return PublishQuestion::tr(
               "Forms written on it: %1. Each keeps the version it was written on until it is published again.")
        .arg(forms.join(QStringLiteral(", ")));
}

} // namespace

void PublishQuestion::ask()
{
    if (m_craft == nullptr || !m_craft->isOpen() || m_craft->workspace()->state() != OpenWorkspace::Open)
        return;
    m_craft->workspace()->read(
        this, [vision = m_craft->vision().id](storage::Connection &connection) { return formsOn(connection, vision); },
        [this, draft = m_craft->draft().id](const Written &written) {
            if (!m_craft->isOpen() || m_craft->draft().id != draft)
                return;
            m_formsText = sentencesOf(written);
            Q_EMIT asked();
        });
}

} // namespace ringtrue::qml
