// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QList>
#include <QObject>
#include <QQmlEngine>
#include <QUrl>

#include <functional>

namespace ringtrue::qml {

/// Before the id of an interaction: to evaluate what others evaluated, and who is signed in would else read.
inline constexpr QLatin1String ownMark("own:");

/// Which page is shown, of what, and the way back.
class Navigation : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString page READ page NOTIFY moved)
    Q_PROPERTY(QString argument READ argument NOTIFY moved)
    Q_PROPERTY(QUrl source READ source NOTIFY moved)
    Q_PROPERTY(bool isKept READ isKept NOTIFY moved) ///< the page is one that is made once and kept
    Q_PROPERTY(QUrl keptSource READ keptSource CONSTANT)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY moved)
    /// The shown page holds changes that are not written down: leaving it is asked for by heldBack().
    Q_PROPERTY(bool held MEMBER m_held)
    /// The page of the rail that the shown one belongs to.
    Q_PROPERTY(QString railPage READ railPage NOTIFY moved)

public:
    using QObject::QObject;

    QString page() const { return m_here.page; }
    QString argument() const { return m_here.argument; }
    QUrl source() const;
    bool isKept() const;
    static QUrl keptSource();
    bool canGoBack() const { return !m_past.isEmpty(); }
    QString railPage() const;

    /// Shows @p page of @p argument (an id, or nothing); a page that does not exist changes nothing.
    Q_INVOKABLE void go(const QString &page, const QString &argument = {});
    /// Shows the interaction @p id to evaluate it, also where who is signed in would else read what others gave.
    Q_INVOKABLE void evaluateOwn(const QString &id);
    /// The id in a page's @p argument.
    Q_INVOKABLE static QString idOf(const QString &argument);
    /// Shows another argument on the same page without a step of the way back.
    Q_INVOKABLE void stay(const QString &argument);
    Q_INVOKABLE void back();
    /// Shows the page at @p place of the rail, from 1.
    Q_INVOKABLE void goToPlace(int place);
    /// Leaves a page that was held, to where somebody wanted to go.
    Q_INVOKABLE void release();
    /// The window is to be closed; false: the page holds it, and closeAsked() follows once it may.
    Q_INVOKABLE bool mayClose();
    /// The workspace is to be left; false: the page holds it, and workspaceLeaveAsked() follows once it may.
    Q_INVOKABLE bool mayLeaveWorkspace();
    /// What was held back is not wanted any more; the window stays open after all, and the page holds what it held
    /// before closeAsked().
    Q_INVOKABLE void stayOpen();
    Q_INVOKABLE static QString title(const QString &page);

Q_SIGNALS:
    void moved();
    /// Somebody wants to leave the page, which is held; release() lets it happen.
    void heldBack();
    /// The window that a held page kept open may be closed now.
    void closeAsked();
    /// The workspace that a held page kept may be left now.
    void workspaceLeaveAsked();

private:
    struct Place {
        QString page;
        QString argument;
        bool operator==(const Place &) const = default;
    };
    bool holds(std::function<void()> step);

    Place m_here;
    QList<Place> m_past;
    bool m_held = false;
    bool m_closes = false;          ///< released so that the window may be closed
    std::function<void()> m_wanted; ///< the step that was held back last
};

} // namespace ringtrue::qml
