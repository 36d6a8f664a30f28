// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Forms/form_editor.h"
#include "qml/Ringtrue/Reading/keyed_rows.h"

namespace ringtrue::qml {

/// A part of what the editor holds, as the screen shows it: told anew with each edit.
class EditorPart : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A base of parts")
    Q_PROPERTY(ringtrue::qml::FormEditor *editor READ editor WRITE setEditor REQUIRED NOTIFY changed)

public:
    using QObject::QObject;
    FormEditor *editor() const { return m_editor; }
    void setEditor(FormEditor *editor);

Q_SIGNALS:
    void changed();

protected:
    /// Before changed() is told.
    virtual void update() {}
    bool isEditing() const { return m_editor != nullptr && m_editor->state() == FormEditor::Editing; }

private:
    void renew();

    FormEditor *m_editor = nullptr;
};

/// The same as rows.
class EditorRows : public ringtrue::qml::KeyedRows {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A base of lists")
    Q_PROPERTY(ringtrue::qml::FormEditor *editor READ editor WRITE setEditor REQUIRED NOTIFY editorChanged)

public:
    using KeyedRows::KeyedRows;
    FormEditor *editor() const { return m_editor; }
    void setEditor(FormEditor *editor);

Q_SIGNALS:
    void editorChanged();

protected:
    virtual QList<Row> rows() const = 0;
    void update();

private:
    FormEditor *m_editor = nullptr;
};

} // namespace ringtrue::qml
