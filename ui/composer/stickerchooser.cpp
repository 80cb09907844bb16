// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/stickerchooser.h"

#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refit.h"
#include "ui/widgets/textfield.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int TileWidth = 96;
constexpr int TileHeight = 72;
constexpr int TilesInRow = 4;
constexpr int RowsSeen = 3;
constexpr int ScrollRoom = 14;

enum StickerRole { PackageRole = Qt::UserRole };

/// A drawn tile: the sign of a sticker, its first words, and its package.
class StickerDelegate : public QStyledItemDelegate
{
public:
    StickerDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_theme.px(TileWidth), m_theme.px(TileHeight)};
    }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colors &c = m_theme.colors();
        const auto &m = m_theme.metrics();
        const QRect tile = option.rect.adjusted(2, 2, -2, -2);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        fillRound(*painter,
                  tile,
                  Corners::all(m.control.cardRadius),
                  isChosen                                             ? c.select
                      : option.state.testFlag(QStyle::State_MouseOver) ? c.press
                                                                       : c.hover);
        const QRect sign(tile.left(), tile.top() + m.gap.tiny, tile.width(), m.control.iconEmpty);
        m_theme.icons().draw(
            *painter, sign, QStringLiteral("sticker"), m.control.iconLarge, c.accent);
        const QRect words =
            tile.adjusted(m.gap.tiny, m.gap.tiny + m.control.iconEmpty, -m.gap.tiny, -m.gap.hair);
        const QRect upper(words.left(), words.top(), words.width(), words.height() / 2);
        drawLine(*painter, upper, index.data().toString(), c.text);
        drawLine(*painter,
                 words.adjusted(0, words.height() / 2, 0, 0),
                 index.data(PackageRole).toString(),
                 c.text2);
        painter->restore();
    }

private:
    void
    drawLine(QPainter &painter, const QRect &room, const QString &text, const QColor &ink) const
    {
        painter.setPen(ink);
        painter.setFont(m_theme.fonts().forText(TextStep::Detail, text, {}));
        painter.drawText(room,
                         Qt::AlignCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }

    const Theme &m_theme;
};

/// Where LINE shows all that can be sent, each with its number.
QUrl pageOfLine()
{
    const bool isJapanese = QLocale().language() == QLocale::Japanese;
    return QUrl(QStringLiteral("https://developers.line.biz/%1/docs/messaging-api/sticker-list/")
                    .arg(isJapanese ? QStringLiteral("ja") : QStringLiteral("en")));
}

} // namespace

StickerChooser::StickerChooser(const Theme &theme, StickerSource &stickers, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_stickers(stickers)
    , m_words(new TextField(theme, tr("Stickers")))
    , m_list(new QListWidget)
    , m_note(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_page(new Button(theme, tr("Pictures on LINE's page"), Button::Kind::Link))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Stickers"));
    setFrameShape(StyledPanel);
    build();
    m_words->edit()->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_words, &TextField::edited, this, &StickerChooser::find);
    connect(m_list, &QListWidget::clicked, this, [this](const QModelIndex &index) {
        take(index.row());
    });
    connect(m_page, &Button::clicked, this, [] { QDesktopServices::openUrl(pageOfLine()); });
    find();
}

void StickerChooser::build()
{
    m_words->setPlaceholder(tr("A mood, a character or a number: thanks, Brown, 52002738…"));
    m_list->setAccessibleName(tr("Stickers found"));
    m_list->setItemDelegate(new StickerDelegate(m_theme, m_list));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setFixedSize(m_theme.px(TileWidth * TilesInRow + ScrollRoom),
                         m_theme.px(TileHeight * RowsSeen));
    new FocusRing(*m_list);
    m_note->setWrapped(true);
    m_page->setIconName(QStringLiteral("link"));
    const auto &gap = m_theme.metrics().gap;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.medium, gap.medium, gap.medium, gap.medium);
    column->setSpacing(gap.normal);
    column->addWidget(m_words);
    column->addWidget(m_list);
    column->addWidget(m_note);
    column->addWidget(m_page, 0, Qt::AlignLeft);
}

void StickerChooser::popUpAbove(QPoint global)
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    const QPoint wanted = global - QPoint(0, height());
    move(std::clamp(wanted.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(wanted.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_words->edit()->setFocus(Qt::PopupFocusReason);
}

bool StickerChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_words->isComposing())
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isInWords = watched == m_words->edit();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take(std::max(m_list->currentRow(), 0));
        return true;
    }
    if (isInWords && key == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        m_list->setCurrentRow(std::max(m_list->currentRow(), 0));
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void StickerChooser::find()
{
    const int asked = ++m_asked;
    whenDone(m_stickers.find(m_words->text().trimmed()),
             this,
             [this, asked](const Result<QList<StickerOffer>> &offers) {
                 if (asked == m_asked)
                     list(offers ? *offers : QList<StickerOffer>());
             });
}

void StickerChooser::list(const QList<StickerOffer> &offers)
{
    m_offers = offers;
    m_list->clear();
    for (const auto &offer : offers) {
        const auto &sticker = offer.sticker;
        const QString package = offer.package.isEmpty() ? sticker.packageId : offer.package;
        const QString words = sticker.keywords.isEmpty()
            ? sticker.stickerId
            : QStringList(sticker.keywords.mid(0, 3)).join(QStringLiteral(", "));
        auto *item = new QListWidgetItem(words, m_list);
        item->setData(PackageRole, offer.isRecent ? tr("Sent lately") : package);
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, from %2", "words of a sticker, its package").arg(words, package));
        item->setToolTip(QStringList({sticker.keywords.join(QStringLiteral(", ")),
                                      package,
                                      sticker.packageId + QLatin1Char('/') + sticker.stickerId})
                             .join(QLatin1Char('\n'))
                             .trimmed());
    }
    m_note->setText(offers.isEmpty()
                        ? tr("No sticker answers to this.")
                        : tr("LINE does not give pictures of its stickers away: here are their "
                             "words, or their numbers. The customer sees the picture."));
    refit(*this, Qt::BottomEdge);
}

void StickerChooser::take(int row)
{
    if (row < 0 || row >= m_offers.size())
        return;
    const auto sticker = m_offers.at(row).sticker;
    close();
    Q_EMIT chosen(sticker);
}

} // namespace Frontdesk
