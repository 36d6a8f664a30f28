// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QQuickWindow;

namespace ringtrue::qml {

/// Writes to stderr when something was on the screen, for benches; times are nanoseconds of CLOCK_MONOTONIC:
/// `ringtrue-trace first-frame T` when the first page with all its rows was swapped in, `ringtrue-trace frame T` for
/// each page after it, `ringtrue-trace key T` when a key arrived.
class FrameTrace : public QObject {
    Q_OBJECT

public:
    /// @p window has a property `settled`: its page shows all it has.
    explicit FrameTrace(QQuickWindow *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void look();

private:
    void swapped();

    QQuickWindow *m_window;
    int m_settled = 0; ///< how many pages came to show all they have
    int m_next = 0;    ///< of those the last one in the next frame: the rendering thread's, as is the next one
    int m_shown = 0;   ///< the last one that was told
};

} // namespace ringtrue::qml
