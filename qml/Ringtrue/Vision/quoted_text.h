// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QRectF>
#include <QStringList>

#include <memory>
#include <vector>

class QTextLayout;

namespace ringtrue::qml {

/// Somebody's words in paragraphs, with quotes marked by the highlighter; the text is shown literally. Words can be
/// selected by keys and by pointing; places are counted in characters of the text.
class QuotedText : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text MEMBER m_text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QList<int> begins MEMBER m_begins WRITE setBegins NOTIFY textChanged)
    Q_PROPERTY(QList<int> ends MEMBER m_ends WRITE setEnds NOTIFY textChanged)
    /// The names of the quotes, and those that are lit.
    Q_PROPERTY(QList<QString> knots MEMBER m_knots WRITE setKnots NOTIFY lookChanged)
    Q_PROPERTY(QStringList litKnots MEMBER m_litKnots WRITE setLitKnots NOTIFY lookChanged)
    Q_PROPERTY(QString family MEMBER m_family WRITE setFamily NOTIFY textChanged)
    Q_PROPERTY(int pixelSize MEMBER m_pixelSize WRITE setPixelSize NOTIFY textChanged)
    Q_PROPERTY(QColor color MEMBER m_color WRITE setColor NOTIFY lookChanged)
    Q_PROPERTY(QColor quoteColor MEMBER m_quoteColor WRITE setQuoteColor NOTIFY lookChanged)
    Q_PROPERTY(QColor marker MEMBER m_marker WRITE setMarker NOTIFY lookChanged)
    Q_PROPERTY(QColor markerEdge MEMBER m_markerEdge WRITE setMarkerEdge NOTIFY lookChanged)
    /// From the one that stays to the one that moves; both are the same where nothing is selected.
    Q_PROPERTY(int anchor READ anchor NOTIFY selectionChanged)
    Q_PROPERTY(int cursor READ cursor NOTIFY selectionChanged)
    Q_PROPERTY(QString selectedText READ selectedText NOTIFY selectionChanged)
    /// Where the moving end is, to be scrolled to.
    Q_PROPERTY(QRectF caret READ caret NOTIFY selectionChanged)
    Q_PROPERTY(bool caretShown MEMBER m_caretShown WRITE setCaretShown NOTIFY lookChanged)
    Q_PROPERTY(QColor selectionColor MEMBER m_selection WRITE setSelectionColor NOTIFY lookChanged)
    /// What surrounds each quote.
    Q_PROPERTY(QList<QRectF> rects READ rects NOTIFY laidOut)

public:
    explicit QuotedText(QQuickItem *parent = nullptr);
    ~QuotedText() override;

    void setText(const QString &text);
    void setBegins(const QList<int> &begins);
    void setEnds(const QList<int> &ends);
    void setKnots(const QStringList &knots);
    void setLitKnots(const QStringList &knots);
    void setFamily(const QString &family);
    void setPixelSize(int size);
    void setColor(const QColor &color);
    void setQuoteColor(const QColor &color);
    void setMarker(const QColor &color);
    void setMarkerEdge(const QColor &color);
    QList<QRectF> rects() const { return m_rects; }
    int anchor() const { return m_anchor; }
    int cursor() const { return m_cursor; }
    QString selectedText() const;
    QRectF caret() const;
    void setCaretShown(bool shown);
    void setSelectionColor(const QColor &color);

    /// Moves the cursor by a key of text fields (arrows, Home, End, with Ctrl by words, with Shift selecting, Ctrl+A);
    /// false: it is none, or the text ends there.
    Q_INVOKABLE bool press(int key, int modifiers);
    /// The cursor goes to that point; while dragging or with Shift the anchor stays.
    Q_INVOKABLE void point(qreal x, qreal y, bool select);
    Q_INVOKABLE void select(int anchor, int cursor);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();
    void lookChanged();
    void laidOut();
    void selectionChanged();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    struct Paragraph;
    struct Piece {
        int quote = 0;
        QRectF rect;
    };
    void layOut();
    void measure();
    void redraw();
    int placeAt(qreal x, qreal y) const;
    int stepped(int key, bool far) const;
    int vertical(int lines) const;
    const Paragraph *paragraphAt(int place) const;
    void paintSelection(QPainter *painter) const;

    QString m_text;
    QList<int> m_begins;
    QList<int> m_ends;
    QStringList m_knots;
    QStringList m_litKnots;
    QString m_family;
    int m_pixelSize = 13;
    QColor m_color;
    QColor m_quoteColor;
    QColor m_marker;
    QColor m_markerEdge;
    std::vector<std::unique_ptr<Paragraph>> m_paragraphs;
    std::vector<Piece> m_pieces; ///< one a quote and line
    QList<QRectF> m_rects;
    int m_anchor = 0;
    int m_cursor = 0;
    bool m_caretShown = false;
    QColor m_selection;
};

} // namespace ringtrue::qml
