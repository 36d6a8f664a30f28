// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Keys/key_list.h"

#include "qml/Ringtrue/Keys/key_actions.h"

#include <algorithm>

namespace ringtrue::qml {

void KeyList::setScopes(const QStringList &scopes)
{
    beginResetModel();
    m_scopes = scopes;
    endResetModel();
    Q_EMIT scopesChanged();
}

void KeyList::setExcept(const QStringList &scopes)
{
    beginResetModel();
    m_except = scopes;
    endResetModel();
    Q_EMIT scopesChanged();
}

void KeyList::setOnly(const QStringList &actions)
{
    beginResetModel();
    m_only = actions;
    endResetModel();
    Q_EMIT scopesChanged();
}

void KeyList::setKeys(KeyMap *keys)
{
    if (m_keys != nullptr)
        m_keys->disconnect(this);
    m_keys = keys;
    if (m_keys != nullptr)
        connect(m_keys, &KeyMap::changed, this, [this] {
            if (rowCount() > 0)
                Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        });
    Q_EMIT keysChanged();
}

QList<int> KeyList::rows() const
{
    QList<int> rows;
    const auto actions = keyActions();
    for (int row = 0; row < int(actions.size()); ++row)
        if (const auto scope = actions[std::size_t(row)].scope();
            !m_except.contains(scope) && (m_scopes.isEmpty() || m_scopes.contains(scope))
            && (m_only.isEmpty() || m_only.contains(QString::fromLatin1(actions[std::size_t(row)].id))))
            rows.append(row);
    std::stable_sort(rows.begin(), rows.end(), [&](int one, int other) {
        return m_scopes.indexOf(actions[std::size_t(one)].scope())
               < m_scopes.indexOf(actions[std::size_t(other)].scope());
    });
    return rows;
}

int KeyList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rows().size());
}

QVariant KeyList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &action = keyActions()[std::size_t(rows().at(index.row()))];
    switch (role) {
    case ActionRole:
        return QString::fromLatin1(action.id);
    case WordsRole:
        return wordsOf(action);
    case CapsRole:
        return m_keys != nullptr ? m_keys->caps().value(QString::fromLatin1(action.id)) : QVariant();
    case BeginsRole: {
        const auto before =
            index.row() == 0 ? QString() : keyActions()[std::size_t(rows().at(index.row() - 1))].scope();
        return action.scope() == before ? QString() : scopeWords(action.scope());
    }
    case ChangedRole:
        return m_keys != nullptr && m_keys->isChanged(QString::fromLatin1(action.id));
    case ScopeRole:
        return scopeWords(action.scope());
    default:
        return {};
    }
}

QHash<int, QByteArray> KeyList::roleNames() const
{
    return {{ActionRole, "keyAction"}, {WordsRole, "words"},   {CapsRole, "caps"},
            {ScopeRole, "scope"},      {BeginsRole, "begins"}, {ChangedRole, "isChanged"}};
}

} // namespace ringtrue::qml
