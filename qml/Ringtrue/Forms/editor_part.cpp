// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/editor_part.h"

namespace ringtrue::qml {

namespace {

template <typename Part, typename Slot>
void follow(FormEditor *before, FormEditor *now, Part *part, Slot slot)
{
    if (before != nullptr)
        before->disconnect(part);
    if (now == nullptr)
        return;
    QObject::connect(now, &FormEditor::stateChanged, part, slot);
    QObject::connect(now, &FormEditor::edited, part, slot);
    QObject::connect(now, &FormEditor::currentChanged, part, slot);
    QObject::connect(now, &FormEditor::typedChanged, part, slot);
    QObject::connect(now, &FormEditor::refusalChanged, part, slot); // a field may show what was refused
}

} // namespace

void EditorPart::setEditor(FormEditor *editor)
{
    follow(std::exchange(m_editor, editor), editor, this, &EditorPart::renew);
    renew();
}

void EditorPart::renew()
{
    update();
    Q_EMIT changed();
}

void EditorRows::setEditor(FormEditor *editor)
{
    follow(std::exchange(m_editor, editor), editor, this, &EditorRows::update);
    update();
    Q_EMIT editorChanged();
}

void EditorRows::update()
{
    const bool isThere = m_editor != nullptr && m_editor->state() == FormEditor::Editing;
    show(isThere ? rows() : QList<Row>{});
}

} // namespace ringtrue::qml
