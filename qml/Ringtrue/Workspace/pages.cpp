// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Workspace/pages.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

namespace ringtrue::qml {

namespace {

constexpr std::array allPages{
    Page{"today", QT_TRANSLATE_NOOP("Pages", "Today"), "go-home", "Today/TodayPage.qml", Page::Place::Rail},
    Page{"vision", QT_TRANSLATE_NOOP("Pages", "Vision"), "compass", "Vision/VisionPage.qml",
         Page::Place::RailAfterLine},
    Page{"forms", QT_TRANSLATE_NOOP("Pages", "Forms"), "view-form", "Forms/FormsPage.qml", Page::Place::Rail},
    Page{"interactions", QT_TRANSLATE_NOOP("Pages", "Interactions"), "view-list-details",
         "Interactions/InteractionsPage.qml", Page::Place::RailAfterLine},
    Page{"feedback", QT_TRANSLATE_NOOP("Pages", "Feedback"), "dialog-messages", "Feedback/FeedbackPage.qml",
         Page::Place::Rail},
    Page{"organisation", QT_TRANSLATE_NOOP("Pages", "Organisation"), "user-group-properties",
         "Organisation/OrganisationPage.qml", Page::Place::Foot},
    Page{"settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "settings-configure", "Settings/SettingsPage.qml",
         Page::Place::Foot},
    Page{"rounds", QT_TRANSLATE_NOOP("Pages", "What staff say of the vision"), "edit-comment", "Rounds/RoundsPage.qml",
         Page::Place::Hidden},
    Page{"evaluate", QT_TRANSLATE_NOOP("Pages", "Evaluate"), "view-form", "Evaluate/EvaluatePage.qml",
         Page::Place::Hidden, true},
};

} // namespace

std::span<const Page> pages()
{
    return allPages;
}

bool isThere(const Page &page)
{
    return QFile::exists(QStringLiteral(":/qt/qml/Ringtrue/") + QString::fromLatin1(page.file));
}

QList<Page> PageList::shown() const
{
    QList<Page> list;
    for (const auto &page : allPages)
        if (isThere(page) && page.place != Page::Place::Hidden && (page.place == Page::Place::Foot) == m_foot)
            list.append(page);
    return list;
}

int PageList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(shown().size());
}

QVariant PageList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Page page = shown().at(index.row());
    switch (role) {
    case PageRole:
        return QString::fromLatin1(page.id);
    case TitleRole:
        return QCoreApplication::translate("Pages", page.title);
    case IconRole:
        return QString::fromLatin1(page.icon);
    case LineRole:
        return page.place == Page::Place::RailAfterLine;
    default:
        return {};
    }
}

QHash<int, QByteArray> PageList::roleNames() const
{
    return {{PageRole, "page"}, {TitleRole, "title"}, {IconRole, "iconName"}, {LineRole, "afterLine"}};
}

} // namespace ringtrue::qml
