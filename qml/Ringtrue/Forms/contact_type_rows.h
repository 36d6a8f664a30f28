// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/Ringtrue/Forms/editor_part.h"

namespace ringtrue::qml {

/// The contact types of the centre, and which of them the form is for; none: for all.
class ContactTypeRows : public ringtrue::qml::EditorRows {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit ContactTypeRows(QObject *parent = nullptr);
    Q_INVOKABLE void pick(int row, bool isFor);

protected:
    QList<Row> rows() const override;

private:
    OpenWorkspace *m_workspace = nullptr;
};

} // namespace ringtrue::qml
