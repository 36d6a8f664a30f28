// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/editor_vision.h"

namespace ringtrue::qml {

void EditorVision::setEditor(FormEditor *editor)
{
    if (m_editor)
        m_editor->disconnect(this);
    m_editor = editor;
    if (m_editor) {
        connect(m_editor, &FormEditor::stateChanged, this, &EditorVision::renew);
        connect(m_editor, &FormEditor::edited, this, &EditorVision::renew);
    }
    renew();
}

void EditorVision::renew()
{
    const bool isThere = m_editor && m_editor->state() == FormEditor::Editing;
    const auto vision = isThere ? m_editor->sharedVision() : nullptr;
    const auto channels = isThere ? m_editor->form().channels : std::vector<Channel>{};
    if (vision == m_shown && channels == m_channels) // a keystroke in the form changes nothing here
        return;
    m_shown = vision;
    m_channels = channels;
    take(vision.get(), channels);
}

} // namespace ringtrue::qml
