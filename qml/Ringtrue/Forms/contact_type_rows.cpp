// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Forms/contact_type_rows.h"

#include "forms/edit/edit_vision.h"
#include "qml/Ringtrue/Format/format.h"

#include <algorithm>

namespace ringtrue::qml {

ContactTypeRows::ContactTypeRows(QObject *parent) : EditorRows({"name", "picked"}, parent)
{
    connect(this, &EditorRows::editorChanged, this, [this] {
        auto *const workspace = editor() != nullptr ? editor()->workspace() : nullptr;
        if (m_workspace != nullptr)
            m_workspace->disconnect(this);
        m_workspace = workspace;
        if (m_workspace != nullptr)
            connect(m_workspace, &OpenWorkspace::directoryChanged, this, [this] { update(); });
    });
}

QList<KeyedRows::Row> ContactTypeRows::rows() const
{
    QList<Row> out;
    const auto &on = editor()->form().contactTypes;
    const auto isOn = [&](const std::string &slug) { return std::find(on.begin(), on.end(), slug) != on.end(); };
    const auto &known = editor()->workspace()->directory().contactTypes;
    for (const auto &type : known)
        out.append({shown(type.slug), {shown(type.name), isOn(type.slug)}});
    for (const auto &slug : on)
        if (std::none_of(known.begin(), known.end(), [&](const auto &type) { return type.slug == slug; }))
            out.append({shown(slug), {tr("%1, unknown here").arg(shown(slug)), true}});
    return out;
}

void ContactTypeRows::pick(int row, bool isFor)
{
    const std::string slug = keyAt(row).toStdString();
    if (editor() == nullptr || slug.empty())
        return;
    editor()->endTyping();
    editor()->edit({}, [&](forms::Form &form) { forms::setContactType(form, slug, isFor); });
}

} // namespace ringtrue::qml
