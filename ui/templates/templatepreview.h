// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/variables.h"
#include "ui/conversation/bubblelayout.h"

#include <QWidget>

namespace Frontdesk {

/// How the bubbles of a template will look to the customer, drawn as the timeline draws them.
class TemplatePreview : public QWidget
{
    Q_OBJECT

public:
    TemplatePreview(const Theme &theme, PictureOf pictures, QWidget *parent = nullptr);

    /// @p locale is the language of the customers. Texts are filled as they would be sent.
    void
    show(const QList<Content> &bubbles, const Templates::ValueOf &valueOf, const QString &locale);
    using QWidget::show;
    /// Names of variables that nothing is known of, in their order.
    const QStringList &missing() const { return m_missing; }
    /// What is to be seen, for those who listen, and for tests.
    QStringList texts() const;

    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<BubbleLayout> layouts(int width) const;
    void arrange();

    const Theme &m_theme;
    PictureOf m_pictures;
    QList<Content> m_bubbles; ///< filled
    QStringList m_missing;
    QString m_textLocale;
    QList<BubbleLayout> m_layouts;
};

} // namespace Frontdesk
