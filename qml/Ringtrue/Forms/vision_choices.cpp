// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/vision_choices.h"

#include "forms/edit/edit_vision.h"
#include "qml/Ringtrue/Format/format.h"

#include <algorithm>

namespace ringtrue::qml {

void VisionChoices::update()
{
    auto *const workspace = editor() != nullptr ? editor()->workspace() : nullptr;
    if (workspace == m_workspace)
        return;
    if (m_workspace != nullptr)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    if (m_workspace == nullptr)
        return;
    connect(m_workspace, &OpenWorkspace::contentChanged, this, &VisionChoices::look);
    look();
}

void VisionChoices::look()
{
    using Read = Result<std::vector<forms::VisionVersion>, storage::StorageFailure>;
    m_workspace->read(
        this, [](storage::Connection &connection) { return forms::visionVersions(connection); },
        [this](Read versions) {
            m_problem = versions ? QString() : tr("The visions could not be read.");
            m_visions.clear();
            if (versions)
                for (auto &version : *versions) // the newest of each comes first
                    if (!isHere(version.vision))
                        m_visions.push_back(std::move(version));
            Q_EMIT changed();
        });
}

bool VisionChoices::isHere(const VisionSlug &vision) const
{
    return std::any_of(m_visions.begin(), m_visions.end(), [&](const auto &one) { return one.vision == vision; });
}

QStringList VisionChoices::names() const
{
    QStringList out{tr("none")};
    for (const auto &version : m_visions)
        out << tr("%1, version %2").arg(shown(version.title)).arg(version.number);
    if (isEditing() && editor()->form().vision && !isHere(*editor()->form().vision))
        out << tr("%1, not published here").arg(shown(editor()->form().vision->text()));
    return out;
}

int VisionChoices::current() const
{
    if (!isEditing() || !editor()->form().vision)
        return 0;
    const auto found = std::find_if(m_visions.begin(), m_visions.end(),
                                    [&](const auto &one) { return one.vision == *editor()->form().vision; });
    return int(found - m_visions.begin()) + 1; // past the last one: it is not here
}

QString VisionChoices::questionsText(const Vision *vision) const
{
    const auto losing = forms::questionsThatLose(editor()->form(), vision);
    if (losing.empty())
        return {};
    QStringList numbers;
    for (const auto &question : losing)
        if (const auto index = forms::indexOf(editor()->form(), question))
            numbers << QString::number(*index + 1);
    const QString which = numbers.join(QStringLiteral(", "));
    if (vision == nullptr)
        return losing.size() == 1 ? tr("Question %1 traces to behaviours.").arg(which)
                                  : tr("Questions %1 trace to behaviours.").arg(which);
    return losing.size() == 1 ? tr("Question %1 traces to a behaviour that the vision does not have.").arg(which)
                              : tr("Questions %1 trace to behaviours that the vision does not have.").arg(which);
}

QString VisionChoices::lostText() const
{
    return isEditing() && editor()->vision() != nullptr ? questionsText(editor()->vision()) : QString();
}

void VisionChoices::choose(int index)
{
    if (!isEditing() || index == current() || index < 0 || index > int(m_visions.size())) {
        Q_EMIT changed(); // what is shown is what is so
        return;
    }
    if (index == 0) {
        consider(nullptr);
        return;
    }
    m_workspace->read(
        this,
        [hash = m_visions[std::size_t(index) - 1].hash](storage::Connection &connection) {
            return forms::loadVision(connection, hash);
        },
        [this](Result<forms::LoadedVision, forms::VersionError> loaded) {
            m_problem = loaded ? QString()
                               : tr("This vision cannot be read. It was published by a newer version of the program, "
                                    "or the workspace is damaged.");
            if (loaded)
                consider(std::make_shared<const Vision>(std::move(loaded->vision)));
            Q_EMIT changed();
        });
}

void VisionChoices::consider(std::shared_ptr<const Vision> vision)
{
    if (!isEditing())
        return;
    m_chosen = std::move(vision);
    const QString losing = questionsText(m_chosen.get());
    if (losing.isEmpty())
        take();
    else
        Q_EMIT asked(m_chosen ? shown(m_chosen->title) : QString(), losing);
}

void VisionChoices::take()
{
    if (!isEditing())
        return;
    if (m_chosen)
        editor()->know(m_chosen);
    editor()->endTyping();
    editor()->edit({}, [this](forms::Form &form) { forms::traceTo(form, m_chosen.get()); });
}

void VisionChoices::dropLost()
{
    if (!isEditing() || editor()->vision() == nullptr)
        return;
    editor()->endTyping();
    editor()->edit({}, [vision = editor()->sharedVision()](forms::Form &form) { forms::traceTo(form, vision.get()); });
}

} // namespace ringtrue::qml
